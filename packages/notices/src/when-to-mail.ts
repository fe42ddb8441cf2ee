import { isQuiet, type NoticeChoice } from '@kader/domain/notice'

/** What waits unmailed, how the person wants it, and when the last mail left (instant, ISO 8601 in UTC). */
export interface Unmailed {
  readonly choice: NoticeChoice
  readonly unmailed: number
  readonly mailedAt?: string | undefined
}

const hourInMilliseconds = 3_600_000
const brussels = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', hourCycle: 'h23' })

/** Whether a mail leaves now: something waits, the hour is not quiet, and the last one is long enough ago. */
export function isTimeToMail({ choice, unmailed, mailedAt }: Unmailed, now: Date): boolean {
  const { day, hour } = brusselsHour(now)
  if (unmailed === 0 || choice.mail === 'never' || isQuiet(hour, choice)) return false
  // A mail from the future was sent before a practice day was moved back.
  const last = mailedAt === undefined || new Date(mailedAt) > now ? undefined : new Date(mailedAt)
  if (choice.mail === 'soon') return last === undefined || now.getTime() - last.getTime() >= hourInMilliseconds
  return hour >= choice.dailyAt && (last === undefined || brusselsHour(last).day < day)
}

function brusselsHour(at: Date): { readonly day: string; readonly hour: number } {
  const part = (type: string): string => brussels.formatToParts(at).find((one) => one.type === type)?.value ?? ''
  return { day: `${part('year')}-${part('month')}-${part('day')}`, hour: Number(part('hour')) }
}
