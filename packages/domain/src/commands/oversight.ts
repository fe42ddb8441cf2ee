import { z } from 'zod'
import { Id } from '../id.ts'

/** Pages count from 0. */
export const OnePage = z.strictObject({ page: z.int().min(0).max(10_000) })
export const OneLog = z.strictObject({ log: Id })
export const ReadLogPage = z.strictObject({ log: Id, page: OnePage.shape.page })
