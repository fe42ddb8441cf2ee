import { z } from 'zod'
import { Id } from '../id.ts'
import { LocalDate } from '../local-date.ts'
import { NoticeChoice, NoticeReason } from '../notice.ts'

/** What waits for me since when, newest first, and when I want mail of it. */
export const Notices = z.strictObject({
  notices: z.array(z.strictObject({ id: Id, reason: NoticeReason, since: LocalDate, seenOn: LocalDate.optional() })),
  choice: NoticeChoice,
})
export type Notices = z.infer<typeof Notices>
