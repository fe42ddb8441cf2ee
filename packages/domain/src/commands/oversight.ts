import { z } from 'zod'
import { Id } from '../id.ts'
import { LocalDate } from '../local-date.ts'

/** Pages count from 0. */
export const OnePage = z.strictObject({ page: z.int().min(0).max(10_000) })
export const OneLog = z.strictObject({ log: Id })
export const ReadLogPage = z.strictObject({ log: Id, page: OnePage.shape.page })
/** Without a day: today. */
export const ReadMunicipalities = z.strictObject({ page: OnePage.shape.page, day: LocalDate.optional() })
