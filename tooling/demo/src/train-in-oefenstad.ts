import type { PublishTraining, RequireTraining } from '@kader/domain/commands/training'
import type { Id } from '@kader/domain/id'
import { addDays, type LocalDate } from '@kader/domain/local-date'
import type { Receipt } from '@kader/exchange/refusal'

interface Organising {
  readonly trainings: { publish(training: PublishTraining): Promise<Receipt> }
}

interface Requiring extends Organising {
  readonly trainings: Organising['trainings'] & { requireCertificate(terms: RequireTraining): Promise<Receipt> }
}

interface Learning {
  readonly trainings: { enrol(one: { id: Id }): Promise<Receipt> }
}

interface Training {
  readonly today: LocalDate
  readonly supervisor: Organising
  readonly organiser: Requiring
  /** In the order in which they register; the room holds two. */
  readonly learners: readonly Learning[]
  readonly done: (answer: Promise<Receipt>) => Promise<Id>
}

/** An afternoon of the cell with a waiting list, the practice questions of the supervisor, and what two functions require. */
export async function trainInOefenstad({ today, supervisor, organiser, learners, done }: Training): Promise<void> {
  await done(
    supervisor.trainings.publish({
      form: 'quiz',
      topics: ['professional-secrecy'],
      sectors: [],
      hours: 1,
      days: [],
      validMonths: 24,
      title: 'Mag ik dit delen? Oefenvragen over het beroepsgeheim (verzonnen)',
      organiser: 'Toezicht Oefenstad (verzonnen)',
      places: [],
    }),
  )
  const id = await done(
    organiser.trainings.publish({
      form: 'sessions',
      topics: ['case-consultation', 'signals'],
      sectors: [],
      hours: 3,
      days: [addDays(today, 21)],
      seats: 2,
      registerBy: addDays(today, 14),
      validMonths: 36,
      title: 'Samen aan tafel: het casusoverleg (verzonnen)',
      organiser: 'LIVC-R Oefenstad',
      places: ['Stadhuis van Oefenstad, raadzaal'],
    }),
  )
  for (const learner of learners) await done(learner.trainings.enrol({ id }))
  await done(organiser.trainings.requireCertificate({ topic: 'professional-secrecy', capacities: ['clb-worker', 'vdab-counsellor'], dueDays: 60 }))
}
