import type { Facts } from '@kader/domain/content/all-records'
import type { ConsentScope } from '@kader/domain/lifecycle/consent'
import type { Attendance } from '@kader/domain/lifecycle/consultation'
import type { Answers, Question } from '@kader/domain/question'
import type { Table } from '../conditions/table-standing.ts'

// A second reading of docs/conditions.md, written from its words and not from the code: one `if` per sentence.

type Asked = Pick<Question, 'at' | 'setting' | 'kind'>

export function readCase(file: Facts<'case-file'>, asked: Asked): Answers {
  const read: Answers = { 'C-LIST': false, 'C-OPEN': true, 'C-CLOSED': false, 'C-NOOBJ': true }
  if (file.status === 'listed') read['C-LIST'] = true
  if (file.status === 'closed') {
    read['C-OPEN'] = false
    read['C-CLOSED'] = true
  }
  if (file.objectedOn) read['C-NOOBJ'] = false
  const said = asked.setting === 'consultation-livc-r' && file.authorisedOn && !(file.authorisedOn > asked.at)
  const kept = asked.setting === 'own-file' && file.ownFileAuthorisedOn && !(file.ownFileAuthorisedOn > asked.at)
  if (asked.kind === 'JUD' && (said || kept)) read['C-JUDAUTH'] = true
  if (file.age === 'adult') read['C-MINOR'] = true
  if (file.age !== 'unknown' && file.weighedOn) read['C-MINOR'] = true
  if (file.age === 'adult' || file.age === '12-17') read['C-MINOR12'] = true
  if (file.motivatedOn) read['C-MINOR12'] = true
  return read
}

export function readTable(table: Table, asked: { readonly at: string; readonly kind: Question['kind']; readonly from: string; readonly to: string }): Answers {
  const read: Answers = { 'C-INV': false, 'C-SECR': false, 'C-DATA': false, 'C-CONS': false }
  const took: Attendance[] = []
  for (const seat of table.attendance) {
    if (seat.mandate === asked.from && isFoundedAndActive(table.cell, asked.at)) read['C-INV'] = true
    if (seat.mandate === asked.to && seat.inRoom && seat.confirmed) read['C-SECR'] = true
    if (seat.tookPart) took.push(seat)
  }
  for (const term of table.retention) {
    const outside = ['TER', 'CLASS', 'STAT', 'ANON', 'OPEN']
    if (!(term.fixedOn > table.consultation.day) && !outside.includes(asked.kind)) read['C-DATA'] = true
  }
  const last = new Map(table.consents.map((one) => [one.mandate as string, one.answer]))
  if (took.length > 0) read['C-CONS'] = true
  for (const seat of took) if (last.get(seat.mandate) !== true) read['C-CONS'] = false
  for (const chair of table.needToKnow) if (chair.mandate === asked.to && chair.kind === asked.kind) read['C-NTK'] = chair.answer
  return read
}

export function readConsents(consents: readonly ConsentScope[], asked: Pick<Question, 'at' | 'kind' | 'recipient' | 'purpose'>): boolean | undefined {
  let read: boolean | undefined
  for (const consent of consents) {
    const kind = asked.kind === 'EXISTENCE' ? 'ID' : asked.kind
    if (!consent.kinds.includes(kind)) continue
    if (!consent.recipients.includes(asked.recipient)) continue
    if (consent.purpose !== asked.purpose) continue
    if (consent.withdrawnOn) read = read ?? false
    else if (!(consent.day > asked.at) && !(consent.until && consent.until < asked.at)) read = true
  }
  return read
}

function isFoundedAndActive(cell: Table['cell'], at: string): boolean {
  if (!cell?.deed || cell.deed.day > at) return false
  let active = false
  for (const { status, from } of cell.statuses) if (!(from > at)) active = status === 'active'
  return active
}
