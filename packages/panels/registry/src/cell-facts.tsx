import type { CellEntry, OwnCell } from '@kader/domain/answers/cell'
import { DefinitionList } from '@kader/ui/definition-list'
import { Cluster } from '@kader/ui/layout'
import { StatusTag } from '@kader/ui/status-tag'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { cellTones } from './cell-tones.ts'
import { useDay } from '@kader/panel-kit/day'
import { Seen } from '@kader/panel-kit/explain'
import { usePlaceNames } from './place-names.ts'
import './intl-words.ts'

export interface CellFactsProps {
  entry: CellEntry
  own: Pick<OwnCell, 'municipalities' | 'status'>
}

/** The name, the status, the deed and the registration of a cell; what is not known says so. */
export function CellFacts({ entry, own }: CellFactsProps): ReactElement {
  const t = useTranslations('cells')
  const text = (field: CellEntry['name'], about: string): ReactElement => (
    <Seen field={field} about={about}>
      {(value) => value}
    </Seen>
  )
  return (
    <DefinitionList
      items={[
        { term: t('name'), value: text(entry.name, t('name')) },
        { term: t('statusTerm'), value: <Status entry={entry} status={own.status} /> },
        { term: t('deed'), value: <Deed entry={entry} own={own} /> },
        ...(entry.deed === undefined
          ? []
          : [
              { term: t('reference'), value: text(entry.reference, t('reference')) },
              { term: t('source'), value: text(entry.source, t('source')) },
            ]),
        { term: t('registration'), value: <Registration entry={entry} /> },
      ]}
    />
  )
}

function Status({ entry, status }: { entry: CellEntry; status: OwnCell['status'] }): ReactElement {
  const t = useTranslations('cells')
  const words = useTranslations('cells.statuses')
  const day = useDay()
  const since = entry.statuses.findLast((one) => one.status === status)?.from
  if (status === undefined || since === undefined) return <span className="k-quiet">{t('statusNone')}</span>
  return (
    <Cluster>
      <StatusTag tone={cellTones[status]}>{words(status)}</StatusTag>
      <span>{t('statusSince', { day: day(since) })}</span>
    </Cluster>
  )
}

function Deed({ entry: { deed }, own }: CellFactsProps): ReactElement {
  const t = useTranslations('cells')
  const day = useDay()
  const { byNis, together } = usePlaceNames(own)
  if (deed === undefined) return <span className="k-quiet">{t('deedNone')}</span>
  const said = { day: day(deed.day), names: together(deed.mayorsOf.map(byNis)) }
  return <>{t(deed.mayorsOf.length === 1 ? 'deedOne' : 'deedMore', said)}</>
}

/** Not known is said as such, and never as no. */
function Registration({ entry: { registration, registeredSince } }: { entry: CellEntry }): ReactElement {
  const t = useTranslations('cells')
  const words = useTranslations('cells.registrations')
  const day = useDay()
  if (registeredSince !== undefined) return <>{t('registeredSince', { day: day(registeredSince) })}</>
  return registration === 'unknown' ? (
    <span className="k-quiet">{words(registration)}</span>
  ) : (
    <>{words(registration)}</>
  )
}
