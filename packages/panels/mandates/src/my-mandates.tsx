import type { KnownMandate, MandateRegister } from '@kader/domain/answers/mandate'
import { capacities } from '@kader/domain/vocabulary/capacities'
import { Stack } from '@kader/ui/layout'
import { PageHeader, Section } from '@kader/ui/section'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { ChangeCard } from './change-card.tsx'
import { Explaining } from '@kader/panel-kit/explain'
import type { RenderWhy } from '@kader/panel-kit/explain'
import { MandateTable } from './mandate-table.tsx'
import { namesIn } from './names.ts'

export interface MyMandatesProps {
  register: MandateRegister
  renderWhy: RenderWhy
}

/** As what one acts, what that lets one do, and who changed it and why. */
export function MyMandates({ register, renderWhy }: MyMandatesProps): ReactElement {
  const t = useTranslations('mandates')
  const names = namesIn(register)
  const acting = register.mandates.find(({ mandate }) => mandate === register.acting)
  return (
    <Explaining renderWhy={renderWhy}>
      <Stack gap="large">
        <PageHeader title={t('mine')} lead={t('mineLead')} />
        {acting === undefined ? null : <Acting mandate={acting} />}
        <Section title={t('mineAll')}>
          <MandateTable caption={t('mineAll')} mandates={register.mandates} names={names} />
        </Section>
        <Section title={t('past')}>
          <Stack>
            {register.changes.length === 0 ? <p className="k-quiet">{t('pastNone')}</p> : null}
            {register.changes.map((change) => (
              <ChangeCard key={change.id} change={change} names={names} />
            ))}
          </Stack>
        </Section>
      </Stack>
    </Explaining>
  )
}

function Acting({ mandate }: { mandate: KnownMandate }): ReactElement {
  const t = useTranslations('mandates')
  const capacity = useTranslations('capacities')
  return (
    <Section title={t('acting', { capacity: capacity(mandate.capacity) })}>
      <p>{capacities[mandate.capacity].seat ? t('mayBeInvited') : t('hasNoSeat')}</p>
      <p className="k-quiet">{t('notYourself')}</p>
    </Section>
  )
}
