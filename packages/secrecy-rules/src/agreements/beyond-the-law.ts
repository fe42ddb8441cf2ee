import type { AgreementLine } from '@kader/domain/agreement'
import { lawfulRulebook } from '../lawful-rulebook.ts'
import { bestOf } from './best-of.ts'
import { type Flow, flowsIn } from './flows-in.ts'

/** A flow that a line promises, on the day it begins. */
export interface PromisedFlow extends Flow {
  readonly line: string
  readonly at: string
}

/**
 * A flow that a line says is reported and that the law lets through under no condition at all, if there is one: to agree
 * on it would be to open it. Every other line only takes away.
 */
export function beyondTheLaw(
  lines: readonly AgreementLine[],
  law = lawfulRulebook,
): PromisedFlow | undefined {
  for (const line of lines) {
    if (line.effect === 'closed') continue
    for (const flow of flowsIn(line)) {
      const best = bestOf(flow, line.from, law)
      if (best !== 'permit' && best !== 'duty') return { ...flow, line: line.name, at: line.from }
    }
  }
  return undefined
}
