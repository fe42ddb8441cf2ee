import type { Id } from '@kader/domain/id'
import type { PossibleMatch } from '@kader/domain/answers/case-file'
import type { Facts } from '@kader/domain/content/all-records'
import type { Working } from '../procedures/session.ts'
import type { CaseViews } from './views.ts'

/** Pairs of which the coordinator may know both; `of` names the one that its page shows, or leaves the pair out. */
export async function possibleMatches({ ports, disclosure }: Working, views: CaseViews, of: (file: Facts<'case-file'>) => Id | undefined): Promise<PossibleMatch[]> {
  const matches: PossibleMatch[] = []
  for (const pair of await ports.matching.pairs()) {
    const files = []
    for (const id of pair) {
      const sealed = await ports.shelf('case-file').byId(id)
      if (sealed !== undefined && (await disclosure.item(sealed, views.caseFile)) !== undefined) files.push(sealed.facts)
    }
    const [one, other] = files.map((file) => ({ file, shown: of(file) }))
    if (one === undefined || other === undefined) continue
    if (one.shown !== undefined) matches.push({ one: one.shown, other: nameOf(other.file) })
    if (other.shown !== undefined) matches.push({ one: other.shown, other: nameOf(one.file) })
  }
  return matches
}

/** A registration is known by its signal until it is a case. */
function nameOf({ id, signal, status }: Facts<'case-file'>): Id {
  return status === 'registered' ? signal : id
}
