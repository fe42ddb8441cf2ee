import { all, code, extend, together } from '@kader/disclosure'
import { Destructions } from '@kader/domain/answers/case-file'
import { Nothing } from '@kader/domain/commands/case-file'
import { mayDecideDestruction } from '@kader/domain/lifecycle/case-closing'
import { discloses } from '../procedures/discloses.ts'
import { isOwnProposal } from './destroy-case.ts'
import type { CaseViews } from './views.ts'

/** The joint files that are to go, and those that went; newest first. */
export function listDestructions(views: CaseViews) {
  return discloses('municipality', { record: 'destruction', answer: Destructions }).query(Nothing, async (working) => {
    const { ports, mandate, disclosure, absent } = working
    if (mandate.cell === undefined) return absent()
    const found = []
    for (const sealed of (await ports.shelf('destruction').where({ cell: mandate.cell })).toReversed()) {
      const item = await disclosure.item(sealed, views.destruction)
      if (item === undefined) continue
      const may = mayDecideDestruction(sealed.facts, await isOwnProposal(working, sealed.facts))
      found.push(extend(item, code({ proposedBy: sealed.facts.source.mandate, may: may.ok ? (['confirm', 'refuse'] as ('confirm' | 'refuse')[]) : [] })))
    }
    return together({ destructions: all(found), seats: await disclosure.items(await ports.shelf('seat').where({ cell: mandate.cell }), views.seat) })
  })
}
