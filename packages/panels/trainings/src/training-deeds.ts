import type { MarkAttendance, PublishTraining, RequireTraining, TakeQuiz } from '@kader/domain/commands/training'
import type { Id } from '@kader/domain/id'
import type { Deed } from '@kader/panel-kit/deed'

export type Chosen = TakeQuiz['chosen']

/** What a person does for himself. */
export interface LearnerDeeds {
  readonly enrol: Deed<Id>
  readonly giveUp: Deed<Id>
  readonly takeQuiz: Deed<TakeQuiz>
}

/** What an organiser does; requiring is only of a cell. */
export interface OrganiserDeeds {
  readonly publish: Deed<PublishTraining>
  readonly callOff: Deed<Id>
  readonly mark: Deed<MarkAttendance>
  readonly require?: Deed<RequireTraining>
}
