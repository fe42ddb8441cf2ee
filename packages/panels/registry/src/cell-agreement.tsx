import type { OwnCell } from '@kader/domain/answers/cell'
import { Cluster, Stack } from '@kader/ui/layout'
import { Link } from '@kader/ui/link'
import { Section } from '@kader/ui/section'
import { StatusTag } from '@kader/ui/status-tag'
import { Table } from '@kader/ui/table'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { agreementTones } from './cell-tones.ts'
import './intl-words.ts'

export interface CellAgreementProps {
  own: OwnCell
  /** Where the agreement is. */
  agreement: string
}

/** Where the agreement stands, and which services take part in the cell. */
export function CellAgreement({ own, agreement }: CellAgreementProps): ReactElement {
  const t = useTranslations('cells')
  const standing = useTranslations('agreements.standing')
  const [state] = own.agreement
  return (
    <>
      <Section title={t('agreement')}>
        <Stack>
          {state === undefined ? (
            <p>{t('agreementNone')}</p>
          ) : (
            <Cluster>
              <span>{t('agreementOf', { number: String(state.number) })}</span>
              <StatusTag tone={agreementTones[state.standing]}>{standing(state.standing)}</StatusTag>
            </Cluster>
          )}
          <p>
            <Link href={agreement}>{t('toAgreement')}</Link>
          </p>
        </Stack>
      </Section>
      <Section title={t('services')}>
        <Services own={own} />
      </Section>
    </>
  )
}

/** Each service with whoever holds a mandate for it today. */
function Services({ own }: { own: OwnCell }): ReactElement {
  const t = useTranslations('cells')
  const filling = new Set([...own.core, ...own.invited].flatMap(({ mandates }) => mandates))
  const known = own.seats.filter(({ mandate }) => filling.has(mandate))
  const byService = Map.groupBy(known, ({ service }) => (service.shown ? service.value : ''))
  return (
    <Table
      caption={t('services')}
      captionHidden
      rows={[...byService].filter(([service]) => service !== '').toSorted(([a], [b]) => a.localeCompare(b))}
      rowKey={([service]) => service}
      empty={<p className="k-quiet">{t('servicesNone')}</p>}
      columns={[
        { id: 'service', header: t('service'), rowHeader: true, cell: ([service]) => service },
        {
          id: 'people',
          header: t('people'),
          cell: ([, seats]) => seats.flatMap(({ name }) => (name.shown ? [name.value] : [])).join(', '),
        },
      ]}
    />
  )
}
