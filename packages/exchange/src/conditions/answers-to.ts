import type { AnswersTo, Frame, Subject, Viewer } from '@kader/disclosure'
import type { RecordFacts, Source } from '@kader/domain/content/record'
import type { Id } from '@kader/domain/id'
import type { Answers } from '@kader/domain/question'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { heldOn, holdsToday, type Mandate } from '@kader/domain/mandate'
import type { Facts } from '@kader/domain/content/all-records'
import { ficheStanding, type FicheStanding } from '../consults/fiches-of.ts'
import { consentsAbout } from '../consents/consents-about.ts'
import type { Ports } from '../ports/transactions.ts'
import { caseStanding } from './case-standing.ts'
import { loadTable } from './load-table.ts'
import { mayBeSeated } from './may-be-seated.ts'
import { papersOnFile } from './papers-on-file.ts'
import { clearanceOf, organisationStanding, representsSince } from './register-standing.ts'
import { speakerConditions } from './sources.ts'
import { suspensionsIn } from './suspensions.ts'
import { tableStanding } from './table-standing.ts'

/** Facts that tell what a record stands in. */
interface Standing extends RecordFacts {
  readonly consultation?: Id
  readonly caseFile?: Id
  readonly beforeConsultation?: boolean
  readonly signal?: Id
  readonly papers?: readonly Id[]
  readonly without?: readonly Id[]
}

/** Answers every condition from its own source, for one request; whatever is not shown stays not known. */
export function answersTo(ports: Ports, viewer: Viewer): AnswersTo {
  const table = remembered((consultation: Id) => loadTable(ports, consultation))
  const file = remembered((caseFile: Id) => ports.shelf('case-file').byId(caseFile))
  const consents = remembered(async (signal: Id) => {
    const writer = (await ports.shelf('signal').byId(signal))?.facts.source.mandate
    return writer === undefined ? (): Answers => ({}) : consentsAbout(ports, { signal, writer })
  })
  const mandate = remembered((id: Id) => ports.mandates.byId(id))
  const organisations = remembered(async (service: Id) => (await ports.shelf('organisation').where({ service })).map(({ facts }) => facts))
  const isSuspended = suspensionsIn(ports)

  return async (frame, subject) => {
    const asked = askedOf(frame, subject, viewer)
    const answers: Answers = { ...attestedAnswers(asked.attested), ...recordAnswers(frame, subject) }
    const speaker = await mandate(asked.from)
    const seated = mayBeSeated(frame.holder)
    if (speaker === undefined || !spokeUnder(speaker, frame, subject)) answers['C-MAND'] = false
    else if (seated !== undefined) answers['C-MAND'] = seated
    if (speaker !== undefined && !wasSaidBefore(frame, subject) && (await isSuspended(speaker, frame.at))) answers['C-MAND'] = false
    const hearer = asked.to === viewer.mandate.id ? viewer.mandate : await mandate(asked.to)
    if (hearer !== undefined && (await isSuspended(hearer, frame.at))) answers['C-MAND'] = false
    if (speaker !== undefined) Object.assign(answers, organisationStanding(await organisations(speaker.service)))
    if (asked.papers.length > 0) Object.assign(answers, (await papersOnFile(ports, { papers: asked.papers, of: asked.from }))(frame.at))
    if (asked.signal !== undefined) Object.assign(answers, (await consents(asked.signal))(frame))
    const found = asked.caseFile === undefined ? undefined : await file(asked.caseFile)
    if (found !== undefined) Object.assign(answers, caseStanding(found.facts, frame))
    const sitting = asked.consultation === undefined ? undefined : await table(asked.consultation)
    if (sitting !== undefined) Object.assign(answers, tableStanding(sitting, { at: frame.at, kind: frame.kind, from: asked.from, to: asked.to }))
    // Consensus on a fiche is on that fiche, not on what may go into own files.
    if ('record' in subject && subject.record === 'fiche') answers['C-CONS'] = isAgreed(await ficheStanding(ports, subject.facts as Facts<'fiche'>))
    // Said while the chair had set him aside: for him there was no need to know, and there is none later.
    if (asked.without.includes(asked.to)) answers['C-NTK'] = false
    if (hearer !== undefined && hearer.id !== asked.from) Object.assign(answers, clearanceOf(hearer, answers['C-NTK']))
    if (frame.setting === 'representation' && speaker !== undefined && sitting !== undefined) Object.assign(answers, representsSince(speaker, sitting.consultation))
    return answers
  }
}

function isAgreed({ status }: FicheStanding): boolean {
  return status === 'agreed' || status === 'signed'
}

interface Asked {
  readonly from: Id
  readonly to: Id
  readonly attested: readonly ConditionCode[]
  readonly consultation: Id | undefined
  readonly caseFile: Id | undefined
  readonly signal: Id | undefined
  readonly papers: readonly Id[]
  readonly without: readonly Id[]
}

/** A slot asks what would be seen of whatever its holder properly attests, so that the answer tells nothing of it. */
function askedOf(frame: Frame, subject: Subject, viewer: Viewer): Asked {
  const to = subject.to ?? viewer.mandate.id
  if ('slot' in subject) {
    const { source, consultation, caseFile } = subject.slot
    return { from: source.mandate, to, attested: subject.slot.attested ?? speakerConditions, consultation, caseFile, signal: undefined, papers: [], without: [] }
  }
  const facts: Standing = subject.facts
  const caseFile = subject.record === 'case-file' ? facts.id : facts.caseFile
  const consultation = subject.record === 'consultation' ? facts.id : facts.consultation
  const signal = subject.record === 'signal' ? facts.id : subject.record === 'signal-line' ? facts.signal : undefined
  return { from: speakerOf(frame, facts.source, viewer), to, attested: facts.attested, consultation, caseFile, signal, papers: facts.papers ?? [], without: facts.without ?? [] }
}

/** For one's own file the reader is the holder. */
function speakerOf(frame: Frame, source: Source, viewer: Viewer): Id {
  return frame.holder === source.holder ? source.mandate : viewer.mandate.id
}

function attestedAnswers(attested: readonly ConditionCode[]): Answers {
  return Object.fromEntries(attested.filter((code) => speakerConditions.includes(code)).map((code) => [code, true]))
}

/** Registers of organisations and what they agreed: nothing of a person in them is a secret. */
const publicRecords: ReadonlySet<string> = new Set(['seat', 'municipality', 'organisation', 'agreement', 'agreement-words', 'mandate-change', 'instruction', 'instruction-file', 'training', 'enrolment', 'cell-entry', 'organisation-before', 'destruction'])

const saidAtTheTable: ReadonlySet<string> = new Set(['contribution', 'conclusion'])

/** What follows from where a record stands. */
function recordAnswers(frame: Frame, subject: Subject): Answers {
  if ('slot' in subject) return {}
  const facts: Standing = subject.facts
  const answers: Answers = {}
  // Reading in Kader is reading over its secured channel.
  answers['C-CHANNEL'] = true
  if (publicRecords.has(subject.record)) answers['C-PUBLIC'] = true
  if (facts.beforeConsultation === true) answers['C-NOSEC'] = true
  // What was said at the table or minuted of it comes from it, whatever anyone attests (decision 0030).
  if (saidAtTheTable.has(subject.record)) answers['C-NOSEC'] = false
  // The minutes are addressed seat by seat: to the owner of an action and to whoever must know it.
  if (frame.setting === 'common-file' || frame.setting === 'own-file') answers['C-NEC'] = true
  return answers
}

/**
 * Who sits at a table, or is about to speak, speaks under his mandate of today. What was registered or minuted was
 * disclosed on the day it was made: a mandate that ended since took nothing back (wet 30 juli 2018, art. 3).
 */
function spokeUnder(speaker: Mandate, frame: Frame, subject: Subject): boolean {
  const { madeOn } = 'slot' in subject ? {} : subject.facts
  const done = madeOn !== undefined && frame.setting !== 'consultation-livc-r' && isTheSpeakers(speaker, subject)
  return done ? madeOn <= frame.at && heldOn(speaker, madeOn) : holdsToday(speaker, frame.at)
}

/** What was registered or minuted stays said; an instruction that suspends its source later takes nothing back. */
function wasSaidBefore(frame: Frame, subject: Subject): boolean {
  return !('slot' in subject) && subject.facts.madeOn !== undefined && subject.facts.madeOn < frame.at && frame.setting !== 'consultation-livc-r'
}

function isTheSpeakers({ id }: Mandate, subject: Subject): boolean {
  return !('slot' in subject) && subject.facts.source.mandate === id
}

function remembered<Key, Value>(load: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const known = new Map<Key, Promise<Value>>()
  return (key) => {
    const found = known.get(key) ?? load(key)
    known.set(key, found)
    return found
  }
}
