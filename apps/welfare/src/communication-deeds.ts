import type { CommunicationDeeds } from '@kader/panel-communications/communication-deeds'
import { answered } from './answered.ts'
import type { Answered } from './answered.ts'
import { gateway } from './trpc.ts'

const { api, client, queries } = gateway

/** Whatever came of it, what the gateway says now is read again. */
async function andReadAgain(answer: Promise<Answered>): Promise<Answered> {
  const known = await answer
  await queries.invalidateQueries(api.communications.pathFilter())
  return known
}

/** What one does with what one told outside the cell. */
export const communicationDeeds: CommunicationDeeds = {
  weigh: (query) => client.communications.weigh.query(query),
  note: (noted) => andReadAgain(answered(client.communications.note.mutate(noted))),
  review: (found) => andReadAgain(answered(client.communications.review.mutate(found))),
  keepPaper: (paper) => andReadAgain(answered(client.communications.keepPaper.mutate(paper))),
  endPaper: (id) => andReadAgain(answered(client.communications.endPaper.mutate({ id }))),
}
