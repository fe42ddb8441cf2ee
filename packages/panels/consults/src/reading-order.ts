import type { ConsultationAnswer } from '@kader/domain/answers/consultation'

export type RoomPart = 'invitation' | 'presence' | 'table' | 'contribution' | 'lines' | 'chair' | 'results' | 'consent' | 'hold' | 'fiches' | 'own'

const before = ['invitation', 'presence', 'table', 'chair'] as const
const confirming = ['presence', 'chair', 'invitation', 'table'] as const
const seated = ['table', 'contribution', 'lines', 'chair', 'results', 'fiches', 'consent', 'presence', 'invitation'] as const
const outside = ['invitation', 'presence', 'table', 'lines', 'chair', 'results', 'fiches', 'consent'] as const
const held = ['hold', 'invitation', 'lines', 'chair'] as const
const after = ['results', 'own', 'fiches', 'lines', 'chair', 'consent'] as const

/** What the reader does next comes first: answer, enter, confirm, read and speak, and afterwards what was agreed. */
export function readingOrder({ status, table, may, waitsOutside }: ConsultationAnswer): readonly RoomPart[] {
  if (status === 'closed') return after
  if (status === 'held') return held
  if (status === 'invited') return may.includes('leave') ? confirming : before
  if (waitsOutside) return ['presence', 'lines', 'invitation', 'results', 'consent']
  return table.length > 0 ? seated : outside
}
