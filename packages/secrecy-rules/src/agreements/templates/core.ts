import { care, organisers, policeSeats, schools, socialPartners } from './groups.ts'
import { answersPeople, finality } from './shared-texts.ts'
import type { AgreementTemplate } from './template.ts'

/** The core of the cell alone: cases are registered, and nothing more is agreed. */
export const coreTemplate: AgreementTemplate = {
  id: 'core',
  title: 'Overeenkomst van de kern van de cel',
  about:
    'Burgemeester, coördinator en lokale politie melden casussen aan. Andere diensten kunnen aanmelden; hun hulpinhoud blijft bij hen.',
  finality,
  answersPeople,
  retentionMonths: 60,
  parties: [...organisers, 'prevention-worker', ...policeSeats],
  lines: [
    {
      name: 'l1',
      effect: 'shared',
      holders: policeSeats,
      kinds: ['ID', 'SIG'],
      recipients: organisers,
      settings: ['case-registration'],
      purposes: ['prevent-terrorism'],
      threshold:
        'De politie meldt iemand aan zodra er, los van elkaar, minstens twee aanwijzingen zijn van een proces van radicalisering.',
    },
    {
      name: 'l2',
      effect: 'shared',
      holders: organisers,
      kinds: ['ID', 'SIG', 'ACT'],
      recipients: policeSeats,
      settings: ['consultation-livc-r'],
      purposes: ['prevent-terrorism'],
      threshold:
        'De burgemeester brengt elke casus op het eerstvolgende overleg, en binnen de veertien dagen.',
    },
    {
      name: 'l3',
      effect: 'closed',
      holders: [...schools, ...socialPartners, ...care],
      kinds: ['CARE', 'MED'],
      recipients: [...organisers, ...policeSeats, 'livc-participants'],
      settings: ['consultation-livc-r'],
      purposes: ['prevent-terrorism'],
      threshold:
        'Wie in vertrouwen hulp kreeg, moet daarop kunnen rekenen. Hulpinhoud en medische gegevens komen in deze cel niet op tafel.',
    },
  ],
}
