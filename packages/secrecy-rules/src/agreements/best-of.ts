import type { Outcome } from '@kader/domain/vocabulary/outcomes'
import { classAt } from '../engine/compile-rulebook.ts'
import { outcomeAt } from '../engine/outcome-at.ts'
import { knownIn } from '../engine/rule-class.ts'
import type { Rulebook } from '../rulebook.ts'
import type { Flow } from './flows-in.ts'

/** What comes of a flow once everything that can be asked is answered yes: no answer opens more than that. */
export function bestOf(flow: Flow, at: string, { compiled }: Rulebook): Outcome {
  const found = classAt(compiled, { ...flow, at })
  return found === undefined
    ? 'undecidable'
    : outcomeAt(
        found,
        knownIn(found, () => true),
      )
}
