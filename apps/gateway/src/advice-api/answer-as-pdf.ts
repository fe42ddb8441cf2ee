import { answerOfCourse } from '@kader/advice/answer-of-course'
import { adviceNumber } from '@kader/advice/course/advice-number'
import { screenOf } from '@kader/advice/course/screen-of'
import { whatWouldChange } from '@kader/advice/course/what-would-change'
import { readCourse } from '@kader/advice/read-course'
import { adviceDocument } from '@kader/documents/advice-document'
import { TypesettingBusyError } from '@kader/documents/typeset'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { mistakeTold, refuseWith } from './problem.ts'

/** A finished course as a tagged PDF. It holds what the page holds; the codes are all that was sent. */
export async function answerAsPdf(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const exchange = { request, reply }
  const read = readCourse(request.body)
  if ('error' in read) return refuseWith(exchange, 'unknown-word', mistakeTold(read.error))
  const { course } = read
  if (screenOf(course).screen !== 'answer') return refuseWith(exchange, 'unfinished')
  const answer = answerOfCourse(course)
  const number = adviceNumber(course)
  try {
    const { ruleset } = answer
    const pdf = await adviceDocument({ ...course, number, ruleset, answer, turns: whatWouldChange(course) })
    return await reply
      .type('application/pdf')
      .header('content-disposition', `attachment; filename="kader-antwoord-${number}.pdf"`)
      .send(Buffer.from(pdf))
  } catch (error) {
    if (!(error instanceof TypesettingBusyError)) throw error
    reply.header('retry-after', '5')
    return refuseWith(exchange, 'busy')
  }
}
