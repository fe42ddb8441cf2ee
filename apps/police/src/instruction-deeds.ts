import type { ReadingDeeds } from '@kader/panel-instructions/instruction-deeds'
import { answered } from './answered.ts'
import type { Answered } from './answered.ts'
import { gateway } from './trpc.ts'

const { api, client, queries } = gateway

/** Whatever came of it, what the gateway says now is read again. */
async function andReadAgain(answer: Promise<Answered>): Promise<Answered> {
  const known = await answer
  await queries.invalidateQueries(api.instructions.pathFilter())
  return known
}

/** What the person says of himself. */
export const readingDeeds: ReadingDeeds = {
  receive: (id) => andReadAgain(answered(client.instructions.receive.mutate({ id }))),
  readFile: (id) => client.instructions.openFile.query({ id }),
  acknowledge: (id) => andReadAgain(answered(client.instructions.acknowledge.mutate({ id }))),
}
