import { sealRecord } from '@kader/disclosure'
import { AgreeAction, Conclude } from '@kader/domain/commands/consultation'
import type { Addressee } from '@kader/domain/content/record'
import type { Id } from '@kader/domain/id'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'
import type { Working } from '../procedures/session.ts'
import { reachableConsultation } from './reachable-consultation.ts'
import type { ConsultationViews } from './views.ts'

/** Minutes a decision: what was decided, never who said what (rule M06). For everyone who took part. */
export function conclude(views: ConsultationViews) {
  return records('municipality').mutation(Conclude, async (working, { id, text }) => {
    const { facts } = await reachableConsultation(working, id, { views })
    if (working.mandate.capacity !== 'livc-coordinator') return refusedBecause('not-the-coordinator')
    if (facts.status !== 'open') return refusedBecause('not-open')
    const conclusion = { ...ownFacts(working, addressed(await tookPart(working, id))), consultation: id, caseFile: facts.caseFile }
    await working.ports.shelf('conclusion').add(sealRecord('conclusion', conclusion, { text }))
    return done(conclusion.id)
  })
}

/** Minutes an agreed action, for its owner and for whoever must know it. */
export function agreeAction(views: ConsultationViews) {
  return records('municipality').mutation(AgreeAction, async (working, { id, task, owner, due, alsoFor }) => {
    const { facts } = await reachableConsultation(working, id, { views })
    if (working.mandate.capacity !== 'livc-coordinator') return refusedBecause('not-the-coordinator')
    if (facts.status !== 'open') return refusedBecause('not-open')
    const present = await tookPart(working, id)
    if (![owner, ...alsoFor].every((mandate) => present.includes(mandate))) return refusedBecause('not-present')
    if (await someoneConsented(working, id)) return refusedBecause('consent-given')
    const action = { ...ownFacts(working, addressed([...new Set([owner, ...alsoFor])])), consultation: id, caseFile: facts.caseFile, owner, due }
    await working.ports.shelf('action').add(sealRecord('action', action, { task }))
    return done(action.id)
  })
}

/** Consensus is on what may be stored (wet 8 januari 2026, art. 4): whoever consented did so on the actions he knew of. */
async function someoneConsented({ ports }: Working, consultation: Id): Promise<boolean> {
  const latest = new Map((await ports.shelf('own-file-consent').where({ consultation })).map(({ facts }) => [facts.mandate, facts.answer]))
  return [...latest.values()].includes(true)
}

/** Whoever took part, but for who waits outside this part of the meeting. */
async function tookPart({ ports }: Working, consultation: Id): Promise<readonly Id[]> {
  const took = await ports.shelf('attendance').where({ consultation, tookPart: true })
  return took.filter(({ facts }) => facts.aside !== true).map(({ facts }) => facts.mandate)
}

function addressed(mandates: readonly Id[]): Addressee[] {
  return mandates.map((mandate) => ({ to: 'mandate', mandate }))
}
