import { sealRecord } from '@kader/disclosure'
import type { Code } from '@kader/domain/code'
import type { Facts } from '@kader/domain/content/all-records'
import type { RecordFacts } from '@kader/domain/content/record'
import type { Id } from '@kader/domain/id'
import type { LocalDate } from '@kader/domain/local-date'
import { holdsToday, type Mandate } from '@kader/domain/mandate'
import { firstChoice, type NoticeChoice, type NoticeReason } from '@kader/domain/notice'
import type { Ports, Transactions } from '../ports/transactions.ts'
import { choiceIn } from './list-notices.ts'

/** Something that waits, by its reason and what it is about. */
export interface Waiting {
  readonly reason: NoticeReason
  readonly about: Code
}

/** Whose tray it is, on which day. */
export interface Tray {
  readonly mandate: Mandate
  readonly today: LocalDate
  readonly newId: () => Id
}

/** What nobody mailed yet, how this person wants it, and when the last mail left. */
export interface ToMail {
  readonly choice: NoticeChoice
  readonly unmailed: number
  /** Instant, ISO 8601 in UTC. */
  readonly mailedAt?: string | undefined
}

/**
 * Lays in a person's own tray what waits for him now, and takes out what waits no longer. It works within his own
 * reach and writes nothing but his own notices; what waits was worked out through the disclosure of his own answers.
 */
export async function keepNotices(transactions: Transactions, tray: Tray, waiting: readonly Waiting[]): Promise<ToMail> {
  return transactions.run(tray.mandate, async (ports) => {
    if (!(await stillHeld(ports, tray))) return { choice: firstChoice, unmailed: 0 }
    const shelf = ports.shelf('notice')
    const kept = (await shelf.where({ sourceMandate: tray.mandate.id })).map(({ facts }) => facts)
    for (const facts of kept) if (!waiting.some((one) => isAbout(facts, one))) await shelf.remove(facts.id)
    const left = kept.filter((facts) => waiting.some((one) => isAbout(facts, one)))
    const added = waiting.filter((one) => !left.some((facts) => isAbout(facts, one)))
    for (const one of added) await shelf.add(sealRecord('notice', { ...ownFacts(tray), ...one, since: tray.today }, {}))
    const [chosen] = await ports.shelf('notice-choice').where({ sourceMandate: tray.mandate.id })
    const unmailed = added.length + left.filter(({ mailedOn, seenOn }) => mailedOn === undefined && seenOn === undefined).length
    return { choice: chosen === undefined ? firstChoice : choiceIn(chosen.facts), unmailed, mailedAt: chosen?.facts.mailedAt }
  })
}

/** After a mail left: nothing that lies there now is mailed again. `at` is an instant, ISO 8601 in UTC. */
export async function markMailed(transactions: Transactions, tray: Tray, at: string): Promise<void> {
  await transactions.run(tray.mandate, async (ports) => {
    for (const { facts } of await ports.shelf('notice').where({ sourceMandate: tray.mandate.id }))
      if (facts.mailedOn === undefined) await ports.shelf('notice').amend({ ...facts, mailedOn: tray.today })
    const [chosen] = await ports.shelf('notice-choice').where({ sourceMandate: tray.mandate.id })
    if (chosen !== undefined) await ports.shelf('notice-choice').amend({ ...chosen.facts, mailedAt: at })
    else await ports.shelf('notice-choice').add(sealRecord('notice-choice', { ...ownFacts(tray), ...firstChoice, mailedAt: at }, {}))
  })
}

/** Read anew: a mandate that was stopped a moment ago is told nothing any more. */
async function stillHeld({ mandates }: Ports, { mandate, today }: Tray): Promise<boolean> {
  const held = await mandates.byId(mandate.id)
  return held !== undefined && holdsToday(held, today)
}

function isAbout(facts: Facts<'notice'>, { reason, about }: Waiting): boolean {
  return facts.reason === reason && facts.about === about
}

function ownFacts({ mandate, today, newId }: Tray): RecordFacts {
  const { capacity: holder, id, service, cell } = mandate
  if (cell === undefined) throw new Error('Notices are laid down within a cell.')
  return { id: newId(), cell, source: { holder, mandate: id, service }, addressees: [], attested: [], madeOn: today }
}
