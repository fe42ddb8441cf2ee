import type { AgreementLine } from '@kader/domain/agreement'
import { classAt } from '../engine/compile-rulebook.ts'
import { lawfulRulebook } from '../lawful-rulebook.ts'
import { bestOf } from './best-of.ts'
import { flowsIn } from './flows-in.ts'

/** The norms on which the law lets through what a line reports, in the order of the register of norms; a line that closes needs none. */
export function groundsOf(line: AgreementLine, at: string, law = lawfulRulebook): readonly string[] {
  if (line.effect === 'closed') return []
  const found = new Set<string>()
  for (const flow of flowsIn(line)) {
    const best = bestOf(flow, at, law)
    if (best !== 'permit' && best !== 'duty') continue
    for (const { rule } of classAt(law.compiled, { ...flow, at })?.rules ?? [])
      if (rule.effect === 'permit' || rule.effect === 'duty')
        for (const norm of rule.rule.norms) found.add(norm)
  }
  return [...law.norms.keys()].filter((norm) => found.has(norm))
}
