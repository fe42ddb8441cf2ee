import type { View } from '@kader/disclosure'

type TrainingFact = 'form' | 'topics' | 'sectors' | 'hours' | 'days' | 'seats' | 'registerBy' | 'validMonths' | 'announcedOn' | 'calledOffOn'

/** Trainings are public within the framework; with the name under which the own cell knows who registers. */
export interface TrainingViews {
  readonly training: View<'training', TrainingFact, 'title' | 'organiser' | 'places'>
  readonly seat: View<'seat', 'mandate' | 'capacity', 'name' | 'service'>
}

/** For whoever organises: who registered. */
export interface OrganiserTrainingViews extends TrainingViews {
  readonly enrolment: View<'enrolment', 'person' | 'sector', 'name' | 'service'>
}
