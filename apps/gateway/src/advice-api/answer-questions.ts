import { answerQuestion } from '@kader/advice/answer-question'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { mostQuestions } from './advice-shapes.ts'
import { mistakeTold, refuseWith } from './problem.ts'

/** One question or a list of them; one mistake refuses the whole, so that no answer is taken for another. */
export async function answerQuestions(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const exchange = { request, reply }
  const given = request.body
  const questions: readonly unknown[] = Array.isArray(given) ? given : [given]
  if (questions.length > mostQuestions) {
    return refuseWith(exchange, 'too-many', { detail: `Hoogstens ${mostQuestions} vragen in één keer.` })
  }
  const answers: object[] = []
  for (const [place, question] of questions.entries()) {
    const answer = answerQuestion(question)
    if ('error' in answer) {
      const more = Array.isArray(given) ? { place } : {}
      return refuseWith(exchange, 'unknown-word', { ...mistakeTold(answer.error), ...more })
    }
    answers.push(answer)
  }
  return reply.send(Array.isArray(given) ? answers : answers[0])
}
