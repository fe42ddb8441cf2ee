import type { DraftAgreement } from '@kader/domain/commands/agreement'
import { localDate } from '@kader/domain/local-date'
import { oefenstad } from '@kader/exchange/testing/oefenstad'

/** An agreement between town and police, as a coordinator would begin it. */
export const draftAgreement: DraftAgreement = {
  from: localDate('2026-10-05'),
  retentionMonths: 60,
  parties: [oefenstad.lien.service, oefenstad.nadia.service],
  lines: [
    {
      name: 'l1',
      holders: ['information-officer'],
      kinds: ['SIG'],
      recipients: ['livc-coordinator'],
      settings: ['case-registration'],
      purposes: ['prevent-terrorism'],
      effect: 'shared',
      unless: [],
      from: localDate('2026-10-05'),
    },
  ],
  title: 'Afspraken van de kern',
  finality: 'Voorkomen van terroristische misdrijven.',
  answersPeople: 'De functionaris voor gegevensbescherming van de gemeente.',
  thresholds: [{ line: 'l1', text: 'Vanaf twee aanwijzingen.' }],
  contacts: [],
}
