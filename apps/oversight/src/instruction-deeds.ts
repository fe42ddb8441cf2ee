import type { IssuingDeeds } from '@kader/panel-instructions/instruction-deeds'
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

/** Gives an instruction, or the next version of one, with its file. */
export const issuingDeeds: IssuingDeeds = {
  issue: (instruction) => andReadAgain(answered(client.instructions.issue.mutate(instruction))),
  addPart: (part) => (part.part + 1 === part.of ? andReadAgain(answered(client.instructions.addPart.mutate(part))) : answered(client.instructions.addPart.mutate(part))),
  readFile: (id) => client.instructions.openFile.query({ id }),
}
