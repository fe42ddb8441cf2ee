import type { Facts } from '@kader/domain/content/all-records'
import type { Addressee } from '@kader/domain/content/record'
import type { Decision } from '@kader/domain/decision'
import { id, type Id } from '@kader/domain/id'
import { localDate } from '@kader/domain/local-date'
import type { Mandate } from '@kader/domain/mandate'
import type { Answers, Question } from '@kader/domain/question'
import type { HolderCapacity } from '@kader/domain/vocabulary/capacities'
import { decide } from '@kader/secrecy-rules'
import { Disclosure, type AnswersTo } from '../disclose.ts'
import { sealRecord, type SealedRecord } from '../sealed-record.ts'
import { viewOf } from '../view.ts'

export const idOf = (n: number): Id => id(`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`)
export const today = localDate('2026-10-05')

/** Mandate `n` of service `s` in cell 900, unless told otherwise. */
export function mandate(n: number, capacity: HolderCapacity, more: Partial<Mandate> = {}): Mandate {
  return { id: idOf(n), person: idOf(n), service: idOf(500 + n), cell: idOf(900), log: idOf(901), portal: 'welfare', capacity, clearance: 'none', from: today, ...more }
}

export const samira = mandate(1, 'caw-worker')
export const els = mandate(2, 'clb-worker')
export const marc = mandate(3, 'mayor')

/** Something Samira said at the table of consultation 700. */
export function lineOf(more: Partial<Facts<'contribution'>> = {}, text = 'het gezin vraagt hulp'): SealedRecord<'contribution'> {
  const facts = {
    id: idOf(800),
    cell: idOf(900),
    source: { holder: samira.capacity, mandate: samira.id, service: samira.service },
    addressees: [{ to: 'everyone' as const }] as Addressee[],
    attested: [],
    consultation: idOf(700),
    caseFile: idOf(701),
    kind: 'CARE' as const,
    form: 'written' as const,
    without: [],
    ...more,
  }
  return sealRecord('contribution', facts, { text })
}

export const lineView = viewOf('contribution', { setting: 'consultation-livc-r', purpose: 'prevent-terrorism', facts: ['kind'], fields: ['text'] })

/** Every condition of the table answered yes. */
export const allYes: Answers = Object.fromEntries(
  ['C-INV', 'C-LIST', 'C-MAND', 'C-FREE', 'C-NEC', 'C-NTK', 'C-SECR', 'C-MINOR', 'C-MINOR12', 'C-DATA', 'C-NOOBJ', 'C-RELATED', 'C-NOSEX', 'C-OPEN'].map((code) => [code, true]),
)

interface Asked {
  readonly answers?: Answers
  readonly answersTo?: AnswersTo
  readonly decide?: (question: Question) => Decision
  readonly seatedAt?: readonly Id[]
}

export function disclosureFor(viewer: Mandate, asked: Asked = {}): Disclosure {
  return new Disclosure({
    viewer: { mandate: viewer, seatedAt: new Set(asked.seatedAt) },
    at: today,
    answersTo: asked.answersTo ?? (async () => asked.answers ?? allYes),
    decide: asked.decide ?? decide,
  })
}

/** An engine that knows one answer per kind, and none for the rest. */
export function deciding(outcomes: Partial<Record<Question['kind'], Decision['outcome']>>): (question: Question) => Decision {
  return ({ kind, conditions }) => ({ ...decide({ at: today, holder: 'caw-worker', recipient: 'public', setting: 'bilateral', kind, purpose: 'care', conditions }), outcome: outcomes[kind] ?? 'no-basis' })
}
