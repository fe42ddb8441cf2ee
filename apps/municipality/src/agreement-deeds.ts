import { Id } from '@kader/domain/id'
import type { AgreementDeeds } from '@kader/panel-agreements/agreement-deeds'
import { answered } from './answered.ts'
import type { Answered } from './answered.ts'
import { gateway } from './trpc.ts'

const { api, client, queries } = gateway

/** Whatever came of it, what the gateway says now is read again; the last signature also fixes the retention term. */
async function andReadAgain(answer: Promise<Answered>): Promise<Answered> {
  const known = await answer
  await Promise.all([api.agreements, api.cell].map((group) => queries.invalidateQueries(group.pathFilter())))
  return known
}

/** Writing, proposing, taking back, and signing for the town. */
export const agreementDeeds: AgreementDeeds = {
  sign: (signing) => andReadAgain(answered(client.agreements.sign.mutate(signing))),
  writing: {
    save: (draft) => andReadAgain(answered(client.agreements.save.mutate(draft))),
    propose: (id) => andReadAgain(answered(client.agreements.propose.mutate({ id: Id.parse(id) }))),
    withdraw: (id) => andReadAgain(answered(client.agreements.withdraw.mutate({ id: Id.parse(id) }))),
  },
}
