import { sealRecord, whyOf, type Frame } from '@kader/disclosure'
import { ReplyNameless } from '@kader/domain/commands/nameless'
import { opens } from '@kader/domain/decision'
import { attestable } from '../conditions/attest.ts'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'

/** The coordinator answers whoever asked, without a name too. */
export function replyNameless() {
  return records('municipality').mutation(ReplyNameless, async (working, { id, text, attested }) => {
    const { ports, mandate, today, disclosure, absent } = working
    const question = (await ports.shelf('nameless-question').byId(id))?.facts
    if (question === undefined || question.source.mandate === mandate.id) return absent()
    const facts = { ...ownFacts(working, [{ to: 'mandate', mandate: question.source.mandate }]), attested: attestable(attested), question: id, answeredOn: today }
    const frame: Frame = { at: today, holder: mandate.capacity, recipient: question.source.holder, setting: 'bilateral', kind: 'ANON', purpose: 'own-task' }
    const decision = await disclosure.ask(frame, { record: 'nameless-reply', facts, to: question.source.mandate }, { record: 'nameless-reply', id: facts.id })
    if (!opens(decision)) return refusedBecause('not-allowed-by-law', [whyOf(frame, decision)])
    await ports.shelf('nameless-reply').add(sealRecord('nameless-reply', facts, { text }))
    await ports.shelf('nameless-question').amend({ ...question, answeredOn: today })
    return done(facts.id)
  })
}
