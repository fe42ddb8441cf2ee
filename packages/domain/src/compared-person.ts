import { z } from 'zod'
import { LocalDate } from './local-date.ts'

/**
 * Who a registration is about, for comparing only: what is kept of it are keyed words that nobody reads. A design rule,
 * no norm (decision 0047). A national number is not asked: the dossier holds no norm by which a cell may use it.
 */
export const ComparedPerson = z.strictObject({ name: z.string().trim().min(2, 'required').max(120, 'too-long'), born: LocalDate.optional() })
export type ComparedPerson = z.infer<typeof ComparedPerson>
