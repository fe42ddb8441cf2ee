import { z } from 'zod'
import { Id } from '../id.ts'
import { LocalDate } from '../local-date.ts'
import { Nis } from '../municipality.ts'
import { HolderCapacity } from '../vocabulary/capacities.ts'
import { defineRecord, recordFacts } from './record.ts'
import { ShortText } from '../text.ts'

/** A municipality of the public register (NIS code, REFNIS), from its first to its last day, and what it merged into. */
export const municipalityRecord = defineRecord({
  name: 'municipality',
  facts: z.strictObject({ ...recordFacts.shape, nis: Nis, from: LocalDate.optional(), to: LocalDate.optional(), into: Nis.optional() }),
  content: z.strictObject({ name: ShortText, province: ShortText }),
  labels: { name: 'OPEN', province: 'OPEN' },
})

/** Who works for which service in a cell: the register of functions, which holds nothing of a case. */
export const seatRecord = defineRecord({
  name: 'seat',
  facts: z.strictObject({ ...recordFacts.shape, mandate: Id, capacity: HolderCapacity }),
  content: z.strictObject({ name: ShortText, service: ShortText }),
  labels: { name: 'OPEN', service: 'OPEN' },
})
