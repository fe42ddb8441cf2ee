import { all, code, extend, together } from '@kader/disclosure'
import { IssuedInstructions } from '@kader/domain/answers/instruction'
import { Nothing } from '@kader/domain/commands/case-file'
import { instructionStandingOn, mayReplace } from '@kader/domain/lifecycle/instruction'
import { loadCells } from '../cell/load-cells.ts'
import { discloses } from '../procedures/discloses.ts'
import { partsOf } from './parts-of.ts'
import type { IssuedInstructionViews } from './views.ts'

/** Which instructions there are, from whom, since when, for whom, and since when acknowledged: question 1a. */
export function issuedInstructions(views: IssuedInstructionViews) {
  return discloses('oversight', { record: 'instruction', answer: IssuedInstructions }).query(Nothing, async ({ ports, mandate, disclosure, today }) => {
    const sealed = await ports.shelf('instruction').where({})
    const versions = sealed.map(({ facts }) => facts)
    const found = []
    for (const one of sealed.toReversed()) {
      const item = await disclosure.item(one, views.instruction)
      if (item === undefined) continue
      const receipts = (await ports.shelf('instruction-receipt').where({ instruction: one.facts.id })).map(({ facts }) => facts)
      const standing = instructionStandingOn(one.facts, versions, today)
      found.push(extend(item, code({ standing, ofOneCell: !one.facts.addressees.some(({ to }) => to === 'register'), fileKept: (await partsOf(ports, one.facts.id)).length > 0, ...reached(receipts), mayReplace: mayReplace(one.facts, mandate, versions).ok })))
    }
    const cells = []
    for (const sealed of await loadCells(ports)) {
      const item = await disclosure.item(sealed, views.cell)
      if (item !== undefined) cells.push(extend(item, code({ cell: sealed.facts.cell })))
    }
    return together({ instructions: all(found), cells: all(cells) })
  })
}

type Reached = readonly { readonly person: string; readonly step: 'received' | 'acknowledged'; readonly day: string }[]

/** Each person counts once, in however many cells he sits. */
function reached<Receipts extends Reached>(receipts: Receipts) {
  const acknowledged = receipts.filter(({ step }) => step === 'acknowledged')
  const days = acknowledged.map(({ day }) => day as Receipts[number]['day']).toSorted()
  const [first, last] = [days[0], days.at(-1)]
  return {
    received: new Set(receipts.map(({ person }) => person)).size,
    acknowledged: new Set(acknowledged.map(({ person }) => person)).size,
    ...(first === undefined || last === undefined ? {} : { firstAcknowledgedOn: first, lastAcknowledgedOn: last }),
  }
}
