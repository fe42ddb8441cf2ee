import type { Facts } from '@kader/domain/content/all-records'
import type { Id } from '@kader/domain/id'
import type { Working } from '../procedures/session.ts'
import type { CaseViews } from './views.ts'

/** A case whose existence the acting mandate may know; any other is absent. */
export async function reachableCase({ ports, disclosure, absent }: Working, id: Id, views: CaseViews): Promise<Facts<'case-file'>> {
  const sealed = await ports.shelf('case-file').byId(id)
  const item = await disclosure.item(sealed, views.caseFile)
  return sealed === undefined || item === undefined ? absent() : sealed.facts
}
