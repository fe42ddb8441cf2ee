import type { Id } from '@kader/domain/id'
import type { CaseDeeds } from '@kader/panel-registry/case-deeds'
import type { DestructionDeeds } from '@kader/panel-registry/destructions'
import { answered } from './answered.ts'
import type { Answered } from './answered.ts'
import { gateway } from './trpc.ts'

const { api, client, queries } = gateway

/** Whatever came of it, what the gateway says now is read again. */
async function andReadAgain(answer: Promise<Answered>): Promise<Answered> {
  const known = await answer
  await Promise.all(
    [api.cases, api.triage, api.cell, api.consults].map((group) => queries.invalidateQueries(group.pathFilter())),
  )
  return known
}

/** Takes a registration into triage, as a case proposal for the mayor. */
export function acceptRegistration(id: Id): Promise<Answered> {
  return andReadAgain(answered(client.triage.accept.mutate({ id })))
}

/** Retention of the joint file, in months. */
export function fixRetention(months: number): Promise<Answered> {
  return andReadAgain(answered(client.cell.fixRetention.mutate({ months })))
}

/** What one may do with this case. */
export function caseDeeds(id: Id): CaseDeeds {
  const { cases } = client
  return {
    putOnList: (listing) => andReadAgain(answered(cases.putOnList.mutate({ id, ...listing }))),
    keepOnList: (listing) => andReadAgain(answered(cases.keepOnList.mutate({ id, ...listing }))),
    establishAge: (age) => andReadAgain(answered(cases.establishAge.mutate({ id, age }))),
    refuse: (refusing) => andReadAgain(answered(cases.refuse.mutate({ id, ...refusing }))),
    weighMinor: (weighing) => andReadAgain(answered(cases.weighMinor.mutate({ id, ...weighing }))),
    recordDocument: (document) => andReadAgain(answered(cases.recordDocument.mutate({ id, ...document }))),
    withdrawDocument: (document) => andReadAgain(answered(cases.withdrawDocument.mutate({ id, ...document }))),
    close: (closing) => andReadAgain(answered(cases.closeCase.mutate({ id, ...closing }))),
    reopen: (listing) => andReadAgain(answered(cases.reopen.mutate({ id, ...listing }))),
    holdDestruction: (holding) => andReadAgain(answered(cases.holdDestruction.mutate({ id, ...holding }))),
    releaseDestruction: (releasing) => andReadAgain(answered(cases.releaseDestruction.mutate({ id, ...releasing }))),
    proposeDestruction: (proposing) => andReadAgain(answered(cases.proposeDestruction.mutate({ id, ...proposing }))),
    invite: (inviting) => andReadAgain(answered(cases.invite.mutate({ id, ...inviting }))),
  }
}

/** What another person decides about a joint file that is to go. */
export const destructionDeeds: DestructionDeeds = {
  confirm: (id) => andReadAgain(answered(client.cases.confirmDestruction.mutate({ id }))),
  refuse: (id) => andReadAgain(answered(client.cases.refuseDestruction.mutate({ id }))),
}
