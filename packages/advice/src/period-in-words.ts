import { type LegalPeriod, timeline } from '@kader/secrecy-rules'

/** What was new in the law of the local cell when a period began. */
export function periodInWords(id: LegalPeriod['id']): string {
  return timeline.find((period) => period.id === id)?.changes ?? ''
}
