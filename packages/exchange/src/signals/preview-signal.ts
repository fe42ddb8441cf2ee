import { SignalPreview, type PreviewCell } from '@kader/domain/answers/signal'
import { PreviewSignal } from '@kader/domain/commands/signal'
import { opens, type Decision } from '@kader/domain/decision'
import type { Answers, Question } from '@kader/domain/question'
import type { Kind } from '@kader/domain/vocabulary/kinds'
import type { HolderCapacity } from '@kader/domain/vocabulary/capacities'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { whyOf } from '@kader/disclosure'
import { lawOfCell } from '../agreements/law-of-cell.ts'
import { attestable } from '../conditions/attest.ts'
import { mayBeSeated } from '../conditions/may-be-seated.ts'
import { everTookPart } from '../conditions/took-part.ts'
import { consentsAbout } from '../consents/consents-about.ts'
import { codes } from '../procedures/codes.ts'
import type { Working } from '../procedures/session.ts'
import type { Onlooker } from './views.ts'

/** "Wie ziet dit?" while typing: per kind and recipient the line, only that something exists, or nothing. Not kept. */
export function previewSignal(sector: Portal, onlookersOf: (capacity: HolderCapacity) => readonly Onlooker[]) {
  return codes(sector, SignalPreview).unstored(PreviewSignal, async (asking, draft) => {
    const known = await draftAnswers(asking, draft)
    const consents = await draftConsents(asking, draft)
    const decide = await lawOfCell(asking.ports, asking.mandate)
    const kinds = [...new Set<Kind>(draft.kinds)]
    return { rows: kinds.map((kind) => ({ kind, cells: onlookersOf(asking.mandate.capacity).map((onlooker) => cellOf(asking, { onlooker, kind, known, consents, decide })) })) }
  })
}

/** What is known of a line before it is kept: the writer's standing, his own answers, the age. */
async function draftAnswers({ mandate, ports }: Working, draft: PreviewSignal): Promise<Answers> {
  const seated = mayBeSeated(mandate.capacity)
  const answers: Answers = seated === undefined ? {} : { 'C-MAND': seated }
  if (!(await everTookPart({ ports, mandate }))) answers['C-NOSEC'] = true
  for (const code of attestable(draft.attested)) answers[code] = true
  return answers
}

/** The consents on file about a signal that is kept; of anyone else's signal there are none. */
async function draftConsents({ ports, mandate }: Working, { id }: PreviewSignal): Promise<Consents> {
  return id === undefined ? () => ({}) : consentsAbout(ports, { signal: id, writer: mandate.id })
}

type Consents = Awaited<ReturnType<typeof consentsAbout>>

interface Looked {
  readonly onlooker: Onlooker
  readonly kind: Kind
  readonly known: Answers
  readonly consents: Consents
  /** The law, and what the partners of the cell closed. */
  readonly decide: (question: Question) => Decision
}

function cellOf({ mandate, today }: Working, { onlooker, kind, known, consents, decide }: Looked): PreviewCell {
  const frame = { ...onlooker, at: today, holder: mandate.capacity, kind }
  const conditions = { ...known, ...consents(frame) }
  const existing = (answers: Answers): Answers => ({ ...answers, ...consents({ ...frame, kind: 'EXISTENCE' }) })
  const sight = (answers: Answers) => sightOf(decide({ ...frame, conditions: answers }), () => decide({ ...frame, kind: 'EXISTENCE', conditions: existing(answers) }))
  const why = whyOf(frame, decide({ ...frame, conditions }))
  if (onlooker.setting !== 'case-registration') return { ...onlooker, sight: sight(conditions), why }
  return { ...onlooker, sight: sight(conditions), registered: sight({ ...conditions, 'C-FREE': true, 'C-NEC': true }), why }
}

/** Existence is asked apart, and only where the line itself stays closed. */
export function sightOf(line: Decision, existence: () => Decision): PreviewCell['sight'] {
  if (opens(line)) return 'line'
  return opens(existence()) ? 'existence' : 'nothing'
}
