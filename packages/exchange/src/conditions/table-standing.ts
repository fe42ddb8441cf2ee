import type { CellTerms } from '@kader/domain/cell'
import { worksOn } from '@kader/domain/lifecycle/cell'
import { atTheTable, type Attendance } from '@kader/domain/lifecycle/consultation'
import type { Facts } from '@kader/domain/content/all-records'
import type { Id } from '@kader/domain/id'
import type { Answers } from '@kader/domain/question'
import type { LocalDate } from '@kader/domain/local-date'
import type { Kind } from '@kader/domain/vocabulary/kinds'
import { dataActKinds } from './data-act-kinds.ts'

/** The facts of one consultation that conditions turn on. */
export interface Table {
  readonly consultation: Facts<'consultation'>
  readonly attendance: readonly Attendance[]
  readonly needToKnow: readonly Facts<'need-to-know'>[]
  readonly consents: readonly Facts<'own-file-consent'>[]
  readonly retention: readonly Facts<'retention-term'>[]
  /** What the register knows of the cell itself; undefined when nobody entered it. */
  readonly cell: Pick<CellTerms, 'deed' | 'statuses'> | undefined
}

interface Asked {
  readonly at: LocalDate
  readonly kind: Kind
  /** Who speaks and who hears. */
  readonly from: Id
  readonly to: Id
}

/** What the register of a consultation answers about one speaker, one hearer and one kind. */
export function tableStanding(table: Table, asked: Asked): Answers {
  const speaker = table.attendance.find((seat) => seat.mandate === asked.from)
  const hearer = table.attendance.find((seat) => seat.mandate === asked.to)
  return {
    'C-INV': speaker !== undefined && worksOn(table.cell, asked.at),
    'C-SECR': hearer !== undefined && atTheTable(hearer),
    'C-DATA': dataActKinds.has(asked.kind) && retentionWasFixed(table),
    'C-CONS': everyoneConsented(table),
    ...chairAnswer(table, asked),
  }
}

/** The term lay fixed before the consultation, on its day at the latest. */
export function retentionWasFixed({ consultation, retention }: Pick<Table, 'consultation' | 'retention'>): boolean {
  return retention.some((term) => term.fixedOn <= consultation.day)
}

/** Consensus names every effective participant (wet 30 juli 2018 art. 4 § 2; wet 8 januari 2026 art. 4). */
export function everyoneConsented({ attendance, consents }: Pick<Table, 'attendance' | 'consents'>): boolean {
  const took = attendance.filter((seat) => seat.tookPart)
  return took.length > 0 && took.every((seat) => latest(consents, seat.mandate)?.answer === true)
}

function latest(consents: Table['consents'], mandate: Id): Facts<'own-file-consent'> | undefined {
  return consents.findLast((consent) => consent.mandate === mandate)
}

/** What the chair did not answer is not known. */
function chairAnswer({ needToKnow }: Table, { kind, to }: Asked): Answers {
  const answer = needToKnow.findLast((one) => one.mandate === to && one.kind === kind)?.answer
  return answer === undefined ? {} : { 'C-NTK': answer }
}
