import type { AgreementLine } from '@kader/domain/agreement'
import { lawfulRulebook } from '../lawful-rulebook.ts'
import { bestOf } from './best-of.ts'
import { type Flow, flowsIn } from './flows-in.ts'

/** One kind from one to another that the law can let through and a line closes, or ties to one condition more. */
export interface ClosedFlow extends Pick<Flow, 'holder' | 'kind' | 'recipient'> {
  readonly line: string
  readonly effect: 'closed' | 'only-if'
  /** In which settings. */
  readonly settings: readonly Flow['setting'][]
}

/** What an agreement takes away on a day of what the law could open; what the law closes anyway, or makes a duty, is not counted. */
export function closedFlows(
  lines: readonly AgreementLine[],
  at: string,
  law = lawfulRulebook,
): readonly ClosedFlow[] {
  return lines.flatMap((line) => {
    if (line.effect === 'shared' || at < line.from || (line.to !== undefined && line.to < at)) return []
    const { effect, name } = line
    const found = new Map<string, Flow[]>()
    for (const flow of flowsIn(line)) {
      if (bestOf(flow, at, law) !== 'permit') continue
      const key = `${flow.holder} ${flow.kind} ${flow.recipient}`
      const before = found.get(key)
      if (before === undefined) found.set(key, [flow])
      else before.push(flow)
    }
    return [...found.values()].map((flows) => {
      const { holder, kind, recipient } = flows[0]!
      return {
        line: name,
        effect,
        holder,
        kind,
        recipient,
        settings: [...new Set(flows.map(({ setting }) => setting))],
      }
    })
  })
}
