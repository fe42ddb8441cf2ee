import type { MandateChange } from '@kader/domain/answers/mandate'
import type { Id } from '@kader/domain/id'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { DefinitionList } from '@kader/ui/definition-list'
import { Stack } from '@kader/ui/layout'
import { Card } from '@kader/ui/section'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { useDay } from '@kader/panel-kit/day'
import { usePeriod } from './period.ts'
import { type Deed, useDeed } from '@kader/panel-kit/deed'
import { Refused, Seen } from '@kader/panel-kit/explain'
import type { Names } from './names.ts'

interface ChangeCardProps {
  change: MandateChange
  names: Names
  deciding?: { readonly confirm: Deed<Id>; readonly refuse: Deed<Id> } | undefined
}

/** One change: of whose mandate, by whom, why, and what became of it. */
export function ChangeCard({ change, names, deciding }: ChangeCardProps): ReactElement {
  const t = useTranslations('mandates')
  const capacity = useTranslations('capacities')
  const [day, period] = [useDay(), usePeriod()]
  const person = names.person(change.person) ?? t('unnamed')
  const by = (mandate: Id) => names.holder(mandate) ?? t('unnamed')
  const decided = change.decidedOn === undefined || change.decidedBy === undefined ? undefined : { on: day(change.decidedOn), by: by(change.decidedBy) }
  return (
    <Card level={3} title={t(`changes.${change.action}`, { person })}>
      <Stack>
        <DefinitionList
          items={[
            { term: t('service'), value: names.service(change.service) ?? t('unnamed') },
            { term: t('capacity'), value: capacity(change.capacity) },
            ...(change.action === 'grant' ? [{ term: t('days'), value: period(change.from, change.to) }, { term: t('clearance'), value: t(`clearances.${change.clearance}`) }] : []),
            { term: t('proposed'), value: t('byOn', { by: by(change.proposedBy), on: day(change.proposedOn) }) },
            { term: t('reason'), value: <Seen field={change.reason} about={t('reason')}>{(reason) => reason}</Seen> },
            { term: t('outcome'), value: decided === undefined ? t('waits') : t(`outcomes.${change.status}`, decided) },
          ]}
        />
        {deciding !== undefined && change.may.length > 0 ? <Deciding id={change.id} {...deciding} /> : null}
      </Stack>
    </Card>
  )
}

function Deciding({ id, confirm, refuse }: { id: Id; confirm: Deed<Id>; refuse: Deed<Id> }): ReactElement {
  const t = useTranslations('mandates')
  const announce = useAnnounce()
  const [confirming, refusing] = [useDeed(confirm), useDeed(refuse)]
  const send = async (run: (id: Id) => Promise<boolean>, message: string): Promise<void> => {
    if (await run(id)) announce({ message, tone: 'yes' })
  }
  return (
    <Stack>
      <Refused failure={confirming.failure ?? refusing.failure} />
      <div className="k-cluster">
        <Button variant="primary" pending={confirming.pending} onPress={() => void send(confirming.run, t('confirmed'))}>
          {t('confirm')}
        </Button>
        <Button pending={refusing.pending} onPress={() => void send(refusing.run, t('refusedDone'))}>
          {t('refuse')}
        </Button>
      </div>
    </Stack>
  )
}
