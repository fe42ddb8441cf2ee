import type { Seat } from '@kader/domain/answers/case-file'
import { useTranslations } from 'use-intl'
import './intl-words.ts'

/** Who sits somewhere: the name when it may be shown, otherwise the function. */
export function useSeatNames(seats: readonly Seat[]): (mandate: string) => string {
  const t = useTranslations('consults.chair')
  const capacity = useTranslations('capacities')
  return (mandate) => {
    const seat = seats.find((one) => one.mandate === mandate)
    if (seat === undefined) return t('seatGone')
    return seat.name.shown ? seat.name.value : capacity(seat.capacity)
  }
}
