import type { MandateDeeds } from '@kader/panel-mandates/mandate-deeds'
import { answered } from './answered.ts'
import type { Answered } from './answered.ts'
import { gateway } from './trpc.ts'

const { api, client, queries } = gateway

/** Whatever came of it, what the gateway says now is read again; who sits in the cell may have changed too. */
async function andReadAgain(answer: Promise<Answered>): Promise<Answered> {
  const known = await answer
  await Promise.all([api.mandates, api.cell, api.consults].map((group) => queries.invalidateQueries(group.pathFilter())))
  return known
}

/** Suspending at once, proposing, and deciding on what another proposed. */
export const mandateDeeds: MandateDeeds = {
  propose: (change) => andReadAgain(answered(client.mandates.proposeChange.mutate(change))),
  suspend: (mandate) => andReadAgain(answered(client.mandates.suspend.mutate(mandate))),
  grant: (given) => andReadAgain(answered(client.mandates.grant.mutate(given))),
  confirm: (id) => andReadAgain(answered(client.mandates.confirmChange.mutate({ id }))),
  refuse: (id) => andReadAgain(answered(client.mandates.refuseChange.mutate({ id }))),
}
