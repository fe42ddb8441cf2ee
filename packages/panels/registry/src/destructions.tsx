import type { DestructionAnswer, Destructions as Known } from '@kader/domain/answers/case-file'
import type { Id } from '@kader/domain/id'
import { useDay } from '@kader/panel-kit/day'
import { useDeed } from '@kader/panel-kit/deed'
import type { Deed } from '@kader/panel-kit/deed'
import { Explaining, Refused } from '@kader/panel-kit/explain'
import type { RenderWhy } from '@kader/panel-kit/explain'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { DefinitionList } from '@kader/ui/definition-list'
import { Dialog } from '@kader/ui/dialog'
import { EmptyState } from '@kader/ui/empty-state'
import { Cluster, Stack } from '@kader/ui/layout'
import { Card, PageHeader } from '@kader/ui/section'
import { StatusTag } from '@kader/ui/status-tag'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { caseNumber } from './case-number.ts'
import { WhatGoes } from './what-goes.tsx'

export interface DestructionDeeds {
  confirm: Deed<Id>
  refuse: Deed<Id>
}

export interface DestructionsProps {
  known: Known
  deeds: DestructionDeeds
  renderWhy: RenderWhy
}

/** The joint files that are to go, for a second person to decide, and those that went. */
export function Destructions({ known, deeds, renderWhy }: DestructionsProps): ReactElement {
  const t = useTranslations('retention.destruction')
  return (
    <Explaining renderWhy={renderWhy}>
      <Stack gap="large">
        <PageHeader title={t('title')} lead={t('lead')} />
        {known.destructions.length === 0 ? (
          <EmptyState title={t('none')} icon="document">
            {t('noneAbout')}
          </EmptyState>
        ) : (
          known.destructions.map((one) => <Destruction key={one.id} one={one} seats={known.seats} deeds={deeds} />)
        )}
      </Stack>
    </Explaining>
  )
}

const tones = { proposed: 'care', refused: 'neutral', done: 'no' } as const

interface DestructionProps {
  one: DestructionAnswer
  seats: Known['seats']
  deeds: DestructionDeeds
}

function Destruction({ one, seats, deeds }: DestructionProps): ReactElement {
  const t = useTranslations('retention.destruction')
  const day = useDay()
  const nameOf = (mandate: Id): string => {
    const name = seats.find((seat) => seat.mandate === mandate)?.name
    return name?.shown === true ? name.value : t('somebody')
  }
  return (
    <Card title={t('of', { number: caseNumber(one.caseFile) })} actions={<StatusTag tone={tones[one.status]}>{t(`status.${one.status}`)}</StatusTag>}>
      <DefinitionList
        items={[
          { term: t('ground'), value: t(`grounds.${one.ground}`) },
          { term: t('proposed'), value: t('by', { day: day(one.proposedOn), name: nameOf(one.proposedBy) }) },
          ...(one.decidedOn === undefined || one.decidedBy === undefined ? [] : [{ term: t('decided'), value: t('by', { day: day(one.decidedOn), name: nameOf(one.decidedBy) }) }]),
          ...(one.selectionRule.shown && one.selectionRule.value !== '' ? [{ term: t('selectionRule'), value: one.selectionRule.value }] : []),
          ...(one.gone ?? []).map(({ record, count }) => ({ term: t(`record.${record as 'case-file'}`), value: String(count) })),
        ]}
      />
      {one.may.length === 0 ? null : <Decide one={one} deeds={deeds} />}
    </Card>
  )
}

/** The second pair of eyes: what goes is said again before it goes. */
function Decide({ one, deeds }: Pick<DestructionProps, 'one' | 'deeds'>): ReactElement {
  const t = useTranslations('retention.destruction')
  const announce = useAnnounce()
  const [asking, setAsking] = useState(false)
  const confirming = useDeed(deeds.confirm)
  const refusing = useDeed(deeds.refuse)
  const confirm = async (): Promise<void> => {
    const done = await confirming.run(one.id)
    setAsking(false)
    if (done) announce({ message: t('confirmedDone'), tone: 'yes' })
  }
  return (
    <Stack>
      <Refused failure={confirming.failure ?? refusing.failure} />
      <Cluster>
        <Button variant="primary" onPress={() => setAsking(true)}>
          {t('confirm')}
        </Button>
        <Button pending={refusing.pending} onPress={() => void refusing.run(one.id).then((done) => (done ? announce({ message: t('refusedDone'), tone: 'yes' }) : undefined))}>
          {t('refuse')}
        </Button>
      </Cluster>
      {asking ? (
        <Dialog title={t('confirmTitle')} isOpen onClose={() => setAsking(false)}>
          <Stack>
            <WhatGoes />
            <p>{t('forEver')}</p>
            <Cluster>
              <Button variant="danger" pending={confirming.pending} onPress={() => void confirm()}>
                {t('confirmSend')}
              </Button>
            </Cluster>
          </Stack>
        </Dialog>
      ) : null}
    </Stack>
  )
}
