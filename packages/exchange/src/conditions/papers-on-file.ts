import type { Facts } from '@kader/domain/content/all-records'
import { paperStands } from '@kader/domain/lifecycle/communication'
import type { Id } from '@kader/domain/id'
import type { Answers } from '@kader/domain/question'
import type { LocalDate } from '@kader/domain/local-date'
import type { Ports } from '../ports/transactions.ts'

/** What the papers answer that somebody leaned on: only his own, within their days, and not withdrawn. */
export async function papersOnFile({ shelf }: Ports, { papers, of }: { readonly papers: readonly Id[]; readonly of: Id }): Promise<(at: LocalDate) => Answers> {
  const found: Facts<'paper'>[] = []
  for (const paper of papers) {
    const facts = (await shelf('paper').byId(paper))?.facts
    if (facts?.source.mandate === of) found.push(facts)
  }
  return (at) => Object.fromEntries(found.filter((paper) => paperStands(paper, at)).map(({ condition }) => [condition, true]))
}
