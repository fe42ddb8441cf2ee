import type { AgreementDeeds } from '@kader/panel-agreements/agreement-deeds'
import { answered } from './answered.ts'
import type { Answered } from './answered.ts'
import { gateway } from './trpc.ts'

const { api, client, queries } = gateway

/** Whatever came of it, what the gateway says now is read again. */
async function andReadAgain(answer: Promise<Answered>): Promise<Answered> {
  const known = await answer
  await queries.invalidateQueries(api.agreements.pathFilter())
  return known
}

/** Reading, and signing for one's own service. */
export const agreementDeeds: AgreementDeeds = {
  sign: (signing) => andReadAgain(answered(client.agreements.sign.mutate(signing))),
}
