import { keepNotices, markMailed } from '@kader/exchange/notices/keep-notices'
import { mailTo } from '@kader/notices/mail-text'
import type { Mailer } from '@kader/notices/mailer'
import { isTimeToMail } from '@kader/notices/when-to-mail'
import type { NoticeRounds, Recipient } from '@kader/store/notices/notice-round'
import type { Environment } from '../env.ts'
import { type ContractParts, contextOf, type Mount } from '../contract-mount.ts'
import { whatWaits } from './what-waits.ts'

export type RoundParts = Pick<ContractParts, 'clock' | 'transactions'> & {
  readonly environment: Pick<Environment, 'portals'>
  readonly mounts: readonly Mount[]
  readonly rounds: NoticeRounds
  /** Absent where no mail server is named: notices stay in the portals. */
  readonly mailer: Mailer | undefined
  readonly onDefect: (error: unknown) => void
}

/** Every tray of these cells once, or of all. What fails for one person, or at the mail server, is tried again in the next round. */
export async function goRound(parts: RoundParts, cells: ReadonlySet<string> | 'all'): Promise<void> {
  const recipients = await parts.rounds.recipients(parts.clock.day())
  for (const recipient of recipients.filter(({ mandate }) => cells === 'all' || (mandate.cell !== undefined && cells.has(mandate.cell)))) {
    try {
      await fill(parts, recipient)
    } catch (error) {
      parts.onDefect(error)
    }
  }
}

async function fill(parts: RoundParts, { mandate, address }: Recipient): Promise<void> {
  const { clock, transactions, mounts, mailer, environment } = parts
  const mount = mounts.find(({ portal, router }) => portal === mandate.portal && Object.hasOwn(router._def.procedures, 'notices.received'))
  if (mount === undefined) return
  const context = contextOf(mandate.portal, mandate, { clock, transactions })
  const tray = { mandate, today: context.today, newId: context.newId }
  const toMail = await keepNotices(transactions, tray, await whatWaits(mount.router, context))
  if (mailer === undefined || address === undefined || !isTimeToMail(toMail, clock.moment())) return
  // No transaction is open while the mail server answers; a mail that left just before an end may leave twice.
  await mailer.send(mailTo(address, { language: toMail.choice.language, origin: environment.portals[mandate.portal].origin }))
  await markMailed(transactions, tray, context.now)
}
