import type { Facts, RecordName } from '@kader/domain/content/all-records'
import type { Addressee } from '@kader/domain/content/record'
import type { Id } from '@kader/domain/id'
import { localDate } from '@kader/domain/local-date'
import type { Mandate } from '@kader/domain/mandate'
import { seal } from '@kader/sealed'
import type { StoredRecord } from '../records/sealed-content.ts'
import { newId } from './practice-cell.ts'

/** The facts that every record has, of something this person wrote. */
export function factsOf(by: Mandate, addressees: readonly Addressee[] = []) {
  if (by.cell === undefined) throw new Error('Who sits in no cell writes no record.')
  const source = { holder: by.capacity, mandate: by.id, service: by.service }
  return { id: newId(), cell: by.cell, source, addressees: [...addressees], attested: [] }
}

/** A line of a signal with these words. */
export function lineBy(
  by: Mandate,
  text: string,
  more: Partial<Facts<'signal-line'>> = {},
): StoredRecord<'signal-line'> {
  const facts = { ...factsOf(by), signal: newId(), kind: 'SIG' as const, beforeConsultation: true, ...more }
  return seal('signal-line', facts, { text })
}

export function signalBy(by: Mandate, addressees: readonly Addressee[]): StoredRecord<'signal'> {
  return seal('signal', { ...factsOf(by, addressees), status: 'draft', urgent: false, age: 'adult' }, {})
}

export function consultationBy(
  by: Mandate,
  status: Facts<'consultation'>['status'],
): StoredRecord<'consultation'> {
  const facts = {
    ...factsOf(by, [{ to: 'organiser' }]),
    caseFile: newId(),
    status,
    day: localDate('2026-10-05'),
  }
  return seal('consultation', facts, {})
}

/** A seat at a consultation, kept by the chair and addressed to whoever has it. */
export function seatOf(chair: Mandate, seated: Mandate, consultation: Id): StoredRecord<'attendance'> {
  const present = { inRoom: true, confirmed: true, tookPart: true }
  const facts = {
    ...factsOf(chair, [{ to: 'mandate', mandate: seated.id }]),
    consultation,
    mandate: seated.id,
    ...present,
  }
  return seal('attendance', facts, {})
}

export function enteredBy(by: Mandate): StoredRecord<'room-event'> {
  const event = { event: 'entered' as const, at: '2026-10-05T08:00:00.000Z' }
  return seal('room-event', { ...factsOf(by), consultation: newId(), mandate: by.id, ...event }, {})
}

export function contributionBy(by: Mandate, consultation: Id, text: string): StoredRecord<'contribution'> {
  const facts = { ...factsOf(by, [{ to: 'table' }]), consultation, caseFile: newId(), kind: 'SCH' as const, form: 'written' as const, without: [] }
  return seal('contribution', facts, { text })
}

/** The same record with other facts, to amend with. */
export function changed<Name extends RecordName>(
  record: StoredRecord<Name>,
  facts: Partial<Facts<Name>>,
): Facts<Name> {
  return { ...record.facts, ...facts }
}
