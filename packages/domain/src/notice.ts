import { z } from 'zod'

/** Why something waits for a person: a word, never what it is about. */
export const NoticeReason = z.enum([
  'invitation', 'held', 'ending', 'duty', 'instruction', 'training', 'question', 'reply', 'agreement', 'mandate-change', 'registration', 'possible-match', 'review', 'told-outside', 'read', 'destruction', 'incident',
])
export type NoticeReason = z.infer<typeof NoticeReason>

/** When mail is sent: soon (at most once an hour), once a day, or never. */
export const MailMoment = z.enum(['soon', 'daily', 'never'])
export type MailMoment = z.infer<typeof MailMoment>

const Hour = z.int().min(0, 'too-small').max(23, 'too-large')

/** Hours are those of Europe/Brussels; from `quietFrom` up to `quietUntil` no mail is sent, and none is quiet when both are one hour. */
export const NoticeChoice = z.strictObject({ mail: MailMoment, dailyAt: Hour, quietFrom: Hour, quietUntil: Hour, language: z.enum(['nl', 'fr', 'de', 'en']) })
export type NoticeChoice = z.infer<typeof NoticeChoice>

/** Until a person chooses: once a day, in the morning. */
export const firstChoice: NoticeChoice = { mail: 'daily', dailyAt: 8, quietFrom: 19, quietUntil: 7, language: 'nl' }

/** Whether an hour of Europe/Brussels lies in the quiet hours, also where they pass midnight. */
export function isQuiet(hour: number, { quietFrom, quietUntil }: Pick<NoticeChoice, 'quietFrom' | 'quietUntil'>): boolean {
  if (quietFrom <= quietUntil) return hour >= quietFrom && hour < quietUntil
  return hour >= quietFrom || hour < quietUntil
}
