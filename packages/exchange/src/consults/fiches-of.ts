import { code, extend, reveal, type Disclosed, type SealedRecord } from '@kader/disclosure'
import type { FicheAnswer, FicheStep } from '@kader/domain/answers/fiche'
import type { Facts } from '@kader/domain/content/all-records'
import { ficheStatus, mayAnswer, maySign, type FicheStatus } from '@kader/domain/lifecycle/fiche'
import type { Id } from '@kader/domain/id'
import type { Ports } from '../ports/transactions.ts'
import type { Working } from '../procedures/session.ts'
import { mySeat } from './my-seat.ts'
import type { ConsultationViews } from './views.ts'

/** Where a fiche stands, and who answered by name. */
export interface FicheStanding {
  readonly status: FicheStatus
  readonly answers: readonly Facts<'fiche-consent'>[]
}

/** From the seats and the answers by name, anew each time: nobody sets it. */
export async function ficheStanding(ports: Ports, { id, consultation, signedOn }: Pick<Facts<'fiche'>, 'id' | 'consultation' | 'signedOn'>): Promise<FicheStanding> {
  const attendance = (await ports.shelf('attendance').where({ consultation })).map(({ facts }) => facts)
  const answers = (await ports.shelf('fiche-consent').where({ fiche: id })).map(({ facts }) => facts)
  return { answers, status: ficheStatus({ signedOn, answers, attendance }) }
}

/** Whether a fiche of this consultation waits for consent, or has it and is not signed. */
export async function ficheIsWaiting(ports: Ports, consultation: Id): Promise<boolean> {
  for (const { facts } of await ports.shelf('fiche').where({ consultation })) {
    const { status } = await ficheStanding(ports, facts)
    if (status === 'waiting' || status === 'agreed') return true
  }
  return false
}

/**
 * The fiches of a consultation as this person may read them: while the table is open as what the police says there
 * (P02), afterwards only by the rule for fiches (P04). One that he may not read is absent.
 */
export async function readFiches(working: Working, meeting: Facts<'consultation'>, views: ConsultationViews): Promise<Disclosed<FicheAnswer>[]> {
  const { ports, disclosure } = working
  const of = { consultation: meeting.id }
  const found: Disclosed<FicheAnswer>[] = []
  if (meeting.status === 'open') {
    for (const sealed of await ports.shelf('fiche-text').where(of)) {
      const item = await disclosure.item(sealed, views.ficheAtTable)
      if (item !== undefined && reveal(item).evaluation.shown) found.push(extend(item, await standingFor(working, { id: sealed.facts.fiche, consultation: meeting.id, signedOn: undefined }, meeting)))
    }
    return found
  }
  return closedFiches(working, await ports.shelf('fiche').where(of), views)
}

/** Fiches of meetings that are closed, for whom the rule names: the chief signs one also when he was not invited. */
export async function closedFiches(working: Working, fiches: readonly SealedRecord<'fiche'>[], views: ConsultationViews): Promise<Disclosed<FicheAnswer>[]> {
  const found: Disclosed<FicheAnswer>[] = []
  for (const sealed of fiches) {
    const meeting = await working.ports.shelf('consultation').byId(sealed.facts.consultation)
    if (meeting?.facts.status !== 'closed') continue
    const item = await working.disclosure.item(sealed, views.fiche)
    if (item !== undefined && reveal(item).evaluation.shown) found.push(extend(item, await standingFor(working, sealed.facts, meeting.facts)))
  }
  return found
}

/** Who answered, and what this person may still do. */
async function standingFor(working: Working, fiche: Pick<Facts<'fiche'>, 'id' | 'consultation' | 'signedOn'>, { status: meeting }: Facts<'consultation'>) {
  const { ports, mandate } = working
  const { status, answers } = await ficheStanding(ports, fiche)
  const tookPart = (await mySeat(working, fiche.consultation))?.tookPart === true
  const answered = answers.some((one) => one.mandate === mandate.id)
  const may: FicheStep[] = []
  if (mayAnswer(status, { open: meeting === 'open', tookPart, answered }).ok) may.push('answer')
  if (meeting !== 'open' && maySign(status, mandate.capacity).ok) may.push('sign')
  return code({ status, may, answers: answers.map((one) => ({ id: one.id, mandate: one.mandate, answer: one.answer })) })
}
