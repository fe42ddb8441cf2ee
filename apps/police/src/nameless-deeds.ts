import type { NamelessDeeds } from '@kader/panel-advice/nameless-deeds'
import { answered } from './answered.ts'
import type { Answered } from './answered.ts'
import { gateway } from './trpc.ts'

const { api, client, queries } = gateway

/** Whatever came of it, what the gateway says now is read again. */
async function andReadAgain(answer: Promise<Answered>): Promise<Answered> {
  const known = await answer
  await queries.invalidateQueries(api.nameless.pathFilter())
  return known
}

/** Asking without a name. */
export const namelessDeeds: NamelessDeeds = {
  ask: (asked) => andReadAgain(answered(client.nameless.ask.mutate(asked))),
}
