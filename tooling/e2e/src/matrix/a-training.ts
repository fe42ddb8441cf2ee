import type { PublishTraining } from '@kader/domain/commands/training'
import { addDays } from '@kader/domain/local-date'
import { today } from '@kader/exchange/testing/oefenstad'

/** A training of the organiser for everyone of his cell, three weeks from now. */
export const aTraining: PublishTraining = {
  form: 'sessions',
  topics: ['case-consultation'],
  sectors: [],
  hours: 3,
  days: [addDays(today, 21)],
  seats: 2,
  registerBy: addDays(today, 14),
  validMonths: 24,
  title: 'hoe wij overleggen',
  organiser: 'de burgemeester',
  places: ['het stadhuis'],
}
