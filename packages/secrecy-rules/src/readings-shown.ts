import type { Decision } from '@kader/domain/decision'
import { ContestedId } from '@kader/domain/vocabulary/contested'
import { rowOf } from './rule.ts'

const consultation = /^(E01|E13|W01|W03|W09|W13|W17|W22|V01|M08|M15|G28|X01|P01|P02|P03|J01|J04)/

/** The readings a decision carries, and those that change no outcome but explain its rules. */
export function readingsShown(decision: Decision, at: string): ContestedId[] {
  const speaking = [...decision.rules, ...decision.failed]
  const also = speaking.flatMap((id): ContestedId[] => {
    const row = rowOf(id)
    if (row === 'M06') return ['Q-17']
    if (row === 'P05' || row === 'P06') return ['Q-18', 'Q-19']
    return consultation.test(id) && at >= '2026-09-01' ? ['Q-01', 'Q-13'] : []
  })
  const shown = new Set([...decision.contested, ...also])
  return ContestedId.options.filter((id) => shown.has(id))
}
