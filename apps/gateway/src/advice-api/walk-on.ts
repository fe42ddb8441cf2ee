import { answerQuestion } from '@kader/advice/answer-question'
import { adviceNumber } from '@kader/advice/course/advice-number'
import type { Course } from '@kader/advice/course/course'
import { questionOf } from '@kader/advice/course/question-of'
import { screenOf } from '@kader/advice/course/screen-of'
import { readCourse } from '@kader/advice/read-course'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { mistakeTold, refuseWith } from './problem.ts'

/** From what was answered so far to the next question that can still change the answer, or to the answer. */
export async function walkOn(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const read = readCourse(request.body)
  if ('error' in read) return refuseWith({ request, reply }, 'unknown-word', mistakeTold(read.error))
  const screen = screenOf(read.course)
  return reply.send(screen.screen === 'answer' ? answerTo(read.course) : screen)
}

function answerTo(course: Course): object {
  return { screen: 'answer', number: adviceNumber(course), answer: answerQuestion(questionOf(course)) }
}
