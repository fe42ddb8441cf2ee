import { all, extend, code, isOwn, reveal, together, type Disclosed } from '@kader/disclosure'
import { type NamelessQuestion, NamelessQuestions } from '@kader/domain/answers/nameless'
import { Nothing } from '@kader/domain/commands/case-file'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { discloses } from '../procedures/discloses.ts'
import type { NamelessViews } from './views.ts'

/** My own questions with what was answered; for the coordinator also those of others, without who asked. */
export function listNameless(sector: Portal, views: NamelessViews) {
  return discloses(sector, { record: 'nameless-question', answer: NamelessQuestions }).query(Nothing, async ({ ports, mandate, disclosure, viewer }) => {
    const asked: Disclosed<NamelessQuestion>[] = []
    const toAnswer: Disclosed<NamelessQuestion>[] = []
    for (const sealed of (await ports.shelf('nameless-question').where({})).toReversed()) {
      const lines = await disclosure.lines([sealed], views.question)
      const item = reveal(lines).length === 0 ? undefined : await disclosure.item(sealed, views.question)
      if (item === undefined) continue
      const replies = await disclosure.lines(await ports.shelf('nameless-reply').where({ question: sealed.facts.id }), views.reply)
      const question = extend(item, together({ replies }))
      if (isOwn(sealed.facts, viewer)) asked.push(question)
      else toAnswer.push(question)
    }
    return together({ asked: all(asked), toAnswer: all(toAnswer), mayAsk: code(mandate.capacity !== 'livc-coordinator') })
  })
}
