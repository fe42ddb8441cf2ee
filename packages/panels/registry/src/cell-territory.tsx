import type { CellEntry, OwnCell } from '@kader/domain/answers/cell'
import type { Served } from '@kader/domain/organisation'
import { Stack } from '@kader/ui/layout'
import { Notice } from '@kader/ui/notice'
import { Section } from '@kader/ui/section'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { useDay } from '@kader/panel-kit/day'
import { usePlaceNames } from './place-names.ts'
import './intl-words.ts'

export interface CellTerritoryProps {
  entry: CellEntry
  own: Pick<OwnCell, 'municipalities' | 'today' | 'gaps' | 'day'>
}

/** The municipalities of today, every period there was with what became of it, and the gaps between them. */
export function CellTerritory({ entry, own }: CellTerritoryProps): ReactElement {
  const t = useTranslations('cells')
  const day = useDay()
  const { byId, together } = usePlaceNames(own)
  return (
    <Section title={t('territory')}>
      <Stack>
        <p>
          {own.today.length === 0
            ? t('territoryNone')
            : t('territoryToday', { names: together(own.today.map(byId)) })}
        </p>
        {own.gaps.length === 0 ? null : (
          <Notice tone="care" title={t('gaps')}>
            <ul>
              {own.gaps.map(({ municipality, from, to }) => (
                <li key={`${municipality} ${from}`}>
                  {t('gap', { name: byId(municipality), from: day(from), to: day(to) })}
                </li>
              ))}
            </ul>
          </Notice>
        )}
        {entry.territory.length === 0 ? null : (
          <Section title={t('history')} level={3}>
            <Periods territory={entry.territory} own={own} />
          </Section>
        )}
      </Stack>
    </Section>
  )
}

/** Every period of a territory, with what its municipality became. */
export function Periods({ territory, own }: { territory: readonly Served[]; own: PeriodsOwn }): ReactElement {
  return (
    <ul>
      {territory.map((period) => (
        <Period key={`${period.nis} ${period.from}`} period={period} own={own} />
      ))}
    </ul>
  )
}

type PeriodsOwn = Pick<OwnCell, 'municipalities' | 'day'>

function Period({ period: { nis, from, to }, own }: { period: Served; own: PeriodsOwn }): ReactElement {
  const t = useTranslations('cells')
  const day = useDay()
  const { byNis } = usePlaceNames(own)
  const words =
    to === undefined
      ? t('periodOpen', { name: byNis(nis), from: day(from) })
      : t('period', { name: byNis(nis), from: day(from), to: day(to) })
  const into = mergedInto(nis, to, own)
  return (
    <li>
      {words}
      {into === undefined ? null : <span className="k-quiet"> ({t('merged', { names: byNis(into) })})</span>}
    </li>
  )
}

/** What a municipality became while the period ran. */
function mergedInto(nis: string, to: Served['to'], { municipalities, day }: PeriodsOwn): string | undefined {
  const ended = municipalities.find((one) => one.nis === nis)
  if (ended?.to === undefined || ended.to >= day) return undefined
  return to !== undefined && to <= ended.to ? undefined : ended.into
}
