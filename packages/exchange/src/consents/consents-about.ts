import { consentAnswer } from '@kader/domain/lifecycle/consent'
import type { Id } from '@kader/domain/id'
import type { Answers, Question } from '@kader/domain/question'
import type { Ports } from '../ports/transactions.ts'

/** What the consents on file about a signal answer of C-CONSENT; only those of its own writer count. */
export async function consentsAbout(ports: Ports, about: { readonly signal: Id; readonly writer: Id }): Promise<(asked: Pick<Question, 'at' | 'kind' | 'recipient' | 'purpose'>) => Answers> {
  const found = await ports.shelf('consent').where({ signal: about.signal, sourceMandate: about.writer })
  const consents = found.map(({ facts }) => facts)
  return (asked) => {
    const answer = consentAnswer(consents, asked)
    return answer === undefined ? {} : { 'C-CONSENT': answer }
  }
}
