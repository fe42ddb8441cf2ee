import type { z } from 'zod'
import { NoticeChoice } from '../notice.ts'

/** When I want mail. */
export const ChooseNotices = NoticeChoice
export type ChooseNotices = z.infer<typeof ChooseNotices>
