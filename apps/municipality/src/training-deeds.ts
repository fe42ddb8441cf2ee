import type { LearnerDeeds, OrganiserDeeds } from '@kader/panel-trainings/training-deeds'
import { answered } from './answered.ts'
import type { Answered } from './answered.ts'
import { gateway } from './trpc.ts'

const { api, client, queries } = gateway

/** Whatever came of it, what the gateway says now is read again. */
async function andReadAgain(answer: Promise<Answered>): Promise<Answered> {
  const known = await answer
  await queries.invalidateQueries(api.trainings.pathFilter())
  return known
}

/** What a person does for himself. */
export const learnerDeeds: LearnerDeeds = {
  enrol: (id) => andReadAgain(answered(client.trainings.enrol.mutate({ id }))),
  giveUp: (id) => andReadAgain(answered(client.trainings.giveUp.mutate({ id }))),
  takeQuiz: (taken) => andReadAgain(answered(client.trainings.quiz.mutate(taken))),
}

/** What whoever organises does. */
export const organiserDeeds: OrganiserDeeds = {
  publish: (training) => andReadAgain(answered(client.trainings.publish.mutate(training))),
  callOff: (id) => andReadAgain(answered(client.trainings.callOff.mutate({ id }))),
  mark: (marked) => andReadAgain(answered(client.trainings.mark.mutate(marked))),
  require: (terms) => andReadAgain(answered(client.trainings.requireCertificate.mutate(terms))),
}
