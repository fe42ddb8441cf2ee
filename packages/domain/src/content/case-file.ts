import { z } from 'zod'
import { Code } from '../code.ts'
import { Id } from '../id.ts'
import { ClosingStep, DestructionGround, DestructionStatus } from '../lifecycle/case-closing.ts'
import { CaseStatus, ListingDecision, OtherRoute } from '../lifecycle/case-file.ts'
import { AgeBand } from '../lifecycle/signal.ts'
import { LocalDate } from '../local-date.ts'
import { defineRecord, recordFacts } from './record.ts'
import { LineText, text } from '../text.ts'

/** A case of the cell. Its source is whoever registered it: that it exists is theirs to have told (rule G16). */
export const caseFileRecord = defineRecord({
  name: 'case-file',
  facts: z.strictObject({
    ...recordFacts.shape,
    status: CaseStatus,
    age: AgeBand,
    signal: Id,
    listedOn: LocalDate.optional(),
    /** The day by which the mayor looks at the listing again. */
    reviewBy: LocalDate.optional(),
    /** A document on file, by its day: the weighing of a minor's interest, and the special motivation under twelve. */
    weighedOn: LocalDate.optional(),
    motivatedOn: LocalDate.optional(),
    /** Of the judicial authority: its authorisation to say judicial data, that for own files, and an objection that still stands. */
    authorisedOn: LocalDate.optional(),
    ownFileAuthorisedOn: LocalDate.optional(),
    objectedOn: LocalDate.optional(),
    /** Since when it is closed, the last day of its term, and since when its destruction is held. */
    closedOn: LocalDate.optional(),
    keepUntil: LocalDate.optional(),
    legalHoldOn: LocalDate.optional(),
  }),
  content: z.strictObject({}),
  labels: {},
})

/** The mayor's dated decision on the list, with the indications of a radicalisation process (wet 30 juli 2018, art. 3 § 2): his own. */
export const listingDecisionRecord = defineRecord({
  name: 'listing-decision',
  facts: z.strictObject({ ...recordFacts.shape, caseFile: Id, day: LocalDate, decision: ListingDecision }),
  content: z.strictObject({ indications: LineText, reason: LineText }),
  labels: { indications: 'SIG', reason: 'SIG' },
})

/** Why the mayor did not take up a registration, and where it belongs instead: his own line, and all that is left of it (S3x). */
export const caseRefusalRecord = defineRecord({
  name: 'case-refusal',
  facts: z.strictObject({ ...recordFacts.shape, caseFile: Id, day: LocalDate, route: OtherRoute }),
  content: z.strictObject({ reason: LineText }),
  labels: { reason: 'SIG' },
})

/** The written weighing of the interest of a minor (C-MINOR), and of a child under twelve why this and nothing lighter (C-MINOR12). */
export const minorWeighingRecord = defineRecord({
  name: 'minor-weighing',
  facts: z.strictObject({ ...recordFacts.shape, caseFile: Id, day: LocalDate }),
  content: z.strictObject({
    weighing: LineText,
    /** Empty where the age asks for none. */
    motivation: text(2000),
  }),
  labels: { weighing: 'SIG', motivation: 'SIG' },
})

/** Why the mayor closed the case or opened it again, or why its destruction is held: whose note it is, reads it. */
export const closingNoteRecord = defineRecord({
  name: 'closing-note',
  facts: z.strictObject({ ...recordFacts.shape, caseFile: Id, day: LocalDate, step: ClosingStep }),
  content: z.strictObject({ reason: LineText }),
  labels: { reason: 'SIG' },
})

/** That a joint file was to go, by whom, on what ground, and what went: codes that outlive it, and the selection rule. */
export const destructionRecord = defineRecord({
  name: 'destruction',
  facts: z.strictObject({
    ...recordFacts.shape,
    caseFile: Id,
    signal: Id,
    consultations: z.array(Id),
    ground: DestructionGround,
    status: DestructionStatus,
    proposedOn: LocalDate,
    decidedOn: LocalDate.optional(),
    decidedBy: Id.optional(),
    /** How many records of each name went. */
    gone: z.array(z.strictObject({ record: Code, count: z.int() })).optional(),
  }),
  content: z.strictObject({ selectionRule: text(300) }),
  labels: { selectionRule: 'OPEN' },
})
