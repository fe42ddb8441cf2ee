import type { Ending, Endings } from '@kader/domain/answers/ending'
import { useDay } from '@kader/panel-kit/day'
import { Because, Explaining } from '@kader/panel-kit/explain'
import type { RenderWhy } from '@kader/panel-kit/explain'
import { Notice } from '@kader/ui/notice'
import { useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import './intl-words.ts'
import { markOf } from './mark-of.ts'

export interface EndingsTomorrowProps {
  known: Endings
  renderWhy: RenderWhy
}

/** Said beforehand: what somebody stops reading tomorrow, and why. Nothing where nothing ends. */
export function EndingsTomorrow({ known, renderWhy }: EndingsTomorrowProps): ReactElement | null {
  const t = useTranslations('signals.endings')
  const kinds = useTranslations('kinds')
  const day = useDay()
  const who = useReaders(known)
  if (known.endings.length === 0) return null
  return (
    <Explaining renderWhy={renderWhy}>
      <Notice tone="care" title={t('title', { day: day(known.on) })}>
        <ul>
          {known.endings.map((one) => (
            <li key={`${one.about} ${one.kind} ${one.reader}`}>
              {t(one.because === 'law' ? 'one' : 'mandate', { kind: kinds(one.kind), mark: markOf(one.about), who: who(one) })} {one.because === 'law' ? <Because why={one.why} about={kinds(one.kind)} /> : null}
            </li>
          ))}
        </ul>
      </Notice>
    </Explaining>
  )
}

function useReaders({ seats }: Endings): (one: Ending) => string {
  const capacities = useTranslations('capacities')
  return ({ reader, why }) => {
    const seat = seats.find(({ mandate }) => mandate === reader)
    return seat?.name.shown === true ? seat.name.value : capacities(seat?.capacity ?? why.recipient)
  }
}
