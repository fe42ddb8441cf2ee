import type { RecordFacts } from '@kader/domain/content/record'
import type { Mandate } from '@kader/domain/mandate'
import type { Answers } from '@kader/domain/question'
import { capacities } from '@kader/domain/vocabulary/capacities'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import type { Kind } from '@kader/domain/vocabulary/kinds'

/** Any record as it stands in the database, read with open eyes: this is a test’s own reading of `docs/conditions.md`. */
export type AnyFacts = RecordFacts & Readonly<Record<string, unknown>>

export interface Stored {
  readonly name: string
  readonly facts: AnyFacts
}

export interface Asking {
  readonly rows: readonly Stored[]
  readonly register: readonly Mandate[]
  readonly today: string
  readonly reader: Mandate
}

export interface About {
  readonly speaker: string
  readonly kind: Kind
  readonly attested: readonly ConditionCode[]
  readonly consultation?: unknown
  readonly caseFile?: unknown
  /** Of what somebody wrote in his own service: whether he had ever sat at a table by then. */
  readonly written?: AnyFacts
  /** The record stands in a public register, or in the minutes. */
  readonly open?: boolean
  readonly minutes?: boolean
  readonly ownFile?: boolean
  /** Who waited outside when it was said. */
  readonly without?: unknown
  /** A feedback fiche has a consensus of its own. */
  readonly fiche?: string
}

export const bySpeaker: readonly ConditionCode[] = ['C-FREE', 'C-NEC', 'C-RELATED', 'C-NOSEX', 'C-VALID', 'C-NOHARM', 'C-SHARED', 'C-VERONTRUST', 'C-INDISP', 'C-MIN', 'C-NOSEC', 'C-SCORER', 'C-EMERG', 'C-458BIS', 'C-TERLINK', 'C-KORPSCHEF', 'C-OWNPOWER', 'C-PERIL', 'C-ACUTE', 'C-OFFENCE', 'C-OFFICIAL', 'C-NOTSECRET', 'C-PUBORDER', 'C-MISSION', 'C-ANON', 'C-MASKED']
const inDataAct: readonly Kind[] = ['ID', 'SIG', 'CARE', 'MED', 'JUD', 'POL', 'SCH', 'JOB', 'RISK', 'ACT', 'EXISTENCE']

/** Every condition from its source, worked out anew from the stored facts. */
export function conditionsOf(asking: Asking, about: About): Answers {
  const answers: Answers = { 'C-CHANNEL': true }
  for (const code of bySpeaker) if (about.attested.includes(code)) answers[code] = true
  if (about.open === true) answers['C-PUBLIC'] = true
  if (about.minutes === true) answers['C-NEC'] = true
  if (about.written?.['beforeConsultation'] === true) answers['C-NOSEC'] = true
  const speaker = asking.register.find(({ id }) => id === about.speaker)
  const mandated = speaker !== undefined && speaker.from <= asking.today && (speaker.to ?? '9999') >= asking.today
  // Of a physician lawyers disagree whether the mandate covers him: not known.
  if (!mandated || speaker.capacity !== 'physician') answers['C-MAND'] = mandated && capacities[speaker.capacity].seat
  return { ...answers, ...ofTheCase(asking, about), ...ofTheTable(asking, about) }
}

function ofTheCase({ rows, today }: Asking, { caseFile, consultation, kind, minutes, ownFile }: About): Answers {
  const file = rows.find(({ name, facts }) => name === 'case-file' && facts.id === caseFile)?.facts
  if (file === undefined) return {}
  const answers: Answers = { 'C-LIST': file['status'] === 'listed', 'C-OPEN': file['status'] !== 'closed', 'C-CLOSED': file['status'] === 'closed', 'C-NOOBJ': file['objectedOn'] === undefined }
  // Saying it at the table and keeping it are two authorisations, both for judicial information.
  const authorised = minutes !== true ? file['authorisedOn'] : ownFile === true ? file['ownFileAuthorisedOn'] : undefined
  if (kind === 'JUD' && consultation !== undefined && authorised !== undefined && String(authorised) <= today) answers['C-JUDAUTH'] = true
  const { age } = file
  if (age === 'adult' || (age !== 'unknown' && file['weighedOn'] !== undefined)) answers['C-MINOR'] = true
  if (age === 'adult' || age === '12-17' || file['motivatedOn'] !== undefined) answers['C-MINOR12'] = true
  return answers
}

function ofTheTable({ rows, reader, today }: Asking, { consultation, speaker, kind, without, fiche }: About): Answers {
  const meeting = rows.find(({ name, facts }) => name === 'consultation' && facts.id === consultation)?.facts
  if (meeting === undefined) return {}
  const of = (wanted: string): AnyFacts[] => rows.filter(({ name, facts }) => name === wanted && facts['consultation'] === consultation).map(({ facts }) => facts)
  const seats = of('attendance')
  const here = seats.find((seat) => seat['mandate'] === reader.id)
  const terms = rows.filter(({ name, facts }) => name === 'retention-term' && facts.cell === meeting.cell && String(facts['fixedOn']) <= String(meeting['day']))
  const took = seats.filter((seat) => seat['tookPart'] === true)
  const agrees = (mandate: unknown): boolean =>
    fiche === undefined
      ? of('own-file-consent').findLast((one) => one['mandate'] === mandate)?.['answer'] === true
      : of('fiche-consent').some((one) => one['fiche'] === fiche && one['mandate'] === mandate && one['answer'] === true)
  const consented = took.filter((seat) => agrees(seat['mandate']))
  const answers: Answers = {
    'C-INV': isFoundedAndActive(rows, { cell: meeting.cell, today }) && seats.some((seat) => seat['mandate'] === speaker),
    'C-SECR': here?.['inRoom'] === true && here['confirmed'] === true,
    'C-DATA': inDataAct.includes(kind) && terms.length > 0,
    'C-CONS': took.length > 0 && consented.length === took.length,
  }
  const chair = of('need-to-know').findLast((one) => one['mandate'] === reader.id && one['kind'] === kind)?.['answer']
  if (typeof chair === 'boolean') answers['C-NTK'] = chair
  if (Array.isArray(without) && without.includes(reader.id)) answers['C-NTK'] = false
  return answers
}

/** Of the cell, the entry that nothing took the place of: founded by a deed, and active. */
function isFoundedAndActive(rows: readonly Stored[], { cell, today }: { readonly cell: string; readonly today: string }): boolean {
  const entry = rows.find(({ name, facts }) => name === 'cell-entry' && facts.cell === cell && facts['replacedBy'] === undefined)?.facts
  const deed = entry?.['deed'] as { readonly day: string } | undefined
  const statuses = (entry?.['statuses'] ?? []) as readonly { readonly status: string; readonly from: string }[]
  return deed !== undefined && deed.day <= today && statuses.filter(({ from }) => from <= today).at(-1)?.status === 'active'
}
