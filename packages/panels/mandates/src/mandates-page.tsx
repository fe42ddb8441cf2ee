import type { MandateRegister } from '@kader/domain/answers/mandate'
import { Stack } from '@kader/ui/layout'
import { PageHeader, Section } from '@kader/ui/section'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { ChangeCard } from './change-card.tsx'
import { ChangeForm } from './change-form.tsx'
import { Explaining } from '@kader/panel-kit/explain'
import type { RenderWhy } from '@kader/panel-kit/explain'
import { GrantForm } from './grant-form.tsx'
import type { MandateDeeds } from './mandate-deeds.ts'
import { MandateTable } from './mandate-table.tsx'
import { namesIn } from './names.ts'

export interface MandatesPageProps {
  register: MandateRegister
  deeds: MandateDeeds
  renderWhy: RenderWhy
}

/** Who acts in the cell, what waits for a second person, and what was changed. */
export function MandatesPage({ register, deeds, renderWhy }: MandatesPageProps): ReactElement {
  const t = useTranslations('mandates')
  const names = namesIn(register)
  const byService = register.mandates.toSorted((one, other) => (names.service(one.service) ?? '').localeCompare(names.service(other.service) ?? '', 'nl'))
  const waiting = register.changes.filter(({ status }) => status === 'proposed')
  const past = register.changes.filter(({ status }) => status !== 'proposed')
  return (
    <Explaining renderWhy={renderWhy}>
      <Stack gap="large">
        <PageHeader title={t('title')} lead={t('lead')} />
        {register.mayGrant ? (
          <Section title={t('waiting')} description={t('waitingAbout')}>
            <Stack>
              {waiting.length === 0 ? <p className="k-quiet">{t('waitingNone')}</p> : null}
              {waiting.map((change) => (
                <ChangeCard key={change.id} change={change} names={names} deciding={deeds} />
              ))}
            </Stack>
          </Section>
        ) : null}
        <Section title={t('all')}>
          <MandateTable caption={t('all')} mandates={byService} names={names} />
        </Section>
        {register.mayGrant ? (
          <>
            <ChangeForm mandates={byService} names={names} deeds={deeds} />
            <GrantForm mandates={register.mandates} names={names} grant={deeds.grant} />
          </>
        ) : null}
        {past.length > 0 ? (
          <Section title={t('past')}>
            <Stack>
              {past.map((change) => (
                <ChangeCard key={change.id} change={change} names={names} />
              ))}
            </Stack>
          </Section>
        ) : null}
      </Stack>
    </Explaining>
  )
}
