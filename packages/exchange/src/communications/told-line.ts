import type { Frame } from '@kader/disclosure'
import type { Told } from '@kader/domain/communication'
import type { Facts } from '@kader/domain/content/all-records'
import type { Decision } from '@kader/domain/decision'
import type { Id } from '@kader/domain/id'
import type { LocalDate } from '@kader/domain/local-date'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import type { Kind } from '@kader/domain/vocabulary/kinds'
import { attestable } from '../conditions/attest.ts'
import { everTookPart } from '../conditions/took-part.ts'
import { ownFacts } from '../procedures/own-facts.ts'
import type { Working } from '../procedures/session.ts'

/** What somebody says he leaned on when he told it. */
export interface Leaning {
  readonly told: Told
  readonly toldOn: LocalDate
  readonly attested: readonly ConditionCode[]
  readonly papers: readonly Id[]
}

/** A line as it would be kept, before the law was asked about it. */
export async function toldLine(working: Working, { attested, papers }: Leaning, kind: Kind): Promise<Omit<Facts<'communication-line'>, 'communication' | 'outcome'>> {
  return { ...ownFacts(working, []), attested: attestable(attested), kind, beforeConsultation: !(await everTookPart(working)), papers: [...papers] }
}

/** What the law of the day on which it was told says of one line; the day decides, not that of noting it. */
export async function lawOf({ disclosure, mandate }: Working, { told, toldOn }: Leaning, line: Omit<Facts<'communication-line'>, 'communication' | 'outcome'>): Promise<{ readonly frame: Frame; readonly decision: Decision }> {
  const frame: Frame = { at: toldOn, holder: mandate.capacity, recipient: told.recipient, setting: told.setting, kind: line.kind, purpose: told.purpose }
  return { frame, decision: await disclosure.ask(frame, { record: 'communication-line', facts: line }, { record: 'communication-line', id: line.id }) }
}
