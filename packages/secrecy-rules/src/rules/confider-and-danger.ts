import type { Rule } from '../rule.ts'
import {
  allBut,
  ambtsgeheim,
  beroepsgeheim,
  discretieplicht,
  everyHolder,
  everyone,
  police,
} from '../sets/capacities.ts'
import { alarm, secretKindsBut } from '../sets/kinds.ts'
import { secrecyAlways } from '../sets/norms.ts'
import { everyPurpose } from '../sets/purposes.ts'

const oneNamedRecipient = allBut(everyone, 'public', 'livc-participants', 'own-team')

/** Consent, emergency, the right to report a listed offence, and testimony. */
export const confiderAndDanger: readonly Rule[] = [
  {
    id: 'G03a',
    effect: 'permit',
    norms: ['toestemming', 'drm-2004', 'avg-6-9-10'],
    validFrom: '2016-01-01',
    when: {
      holders: [...beroepsgeheim, ...discretieplicht],
      recipients: oneNamedRecipient,
      settings: ['consent'],
      kinds: ['ID', 'EXISTENCE', 'SIG', 'CARE'],
      purposes: everyPurpose,
    },
    requires: ['C-CONSENT'],
    obligations: ['O-LOG', 'O-PURP'],
    exceptionTo: ['G01'],
    confidence: 'CONTESTED',
    contested: ['Q-07'],
    sentence:
      'U mag dit delen met de persoon die u noemde, als wie het u toevertrouwde vrij en goed ingelicht toestemt. De toestemming kan altijd worden ingetrokken en geldt niet voor geheimen van anderen.',
  },
  {
    id: 'G03b',
    effect: 'permit',
    norms: ['toestemming', 'drm-2004', 'avg-6-9-10'],
    validFrom: '2016-01-01',
    when: {
      holders: [...beroepsgeheim, ...discretieplicht],
      recipients: oneNamedRecipient,
      settings: ['consent'],
      kinds: ['MED'],
      purposes: everyPurpose,
    },
    requires: ['C-CONSENT', 'C-NEC'],
    obligations: ['O-LOG', 'O-PURP'],
    exceptionTo: ['G01'],
    confidence: 'CONTESTED',
    contested: ['Q-07'],
    sentence:
      'U mag medische gegevens met toestemming delen, maar niet meer dan nodig is voor wie ze ontvangt.',
  },
  {
    id: 'G04',
    effect: 'permit',
    norms: ['sw-noodtoestand', 'sw-422bis', 'sw26-noodtoestand', 'sw26-299'],
    validFrom: '2016-01-01',
    when: {
      holders: [...beroepsgeheim, ...discretieplicht, ...ambtsgeheim],
      recipients: [...police, 'prosecutor', 'emergency-service', 'threatened-person'],
      settings: ['emergency'],
      kinds: alarm,
      purposes: everyPurpose,
    },
    requires: ['C-EMERG'],
    obligations: ['O-LOG', 'O-INFORM', 'O-MIN'],
    exceptionTo: ['G01', 'G21'],
    confidence: 'CONTESTED',
    contested: ['Q-06'],
    sentence:
      'Bij een zeker, ernstig en onmiddellijk gevaar mag u het strikte minimum zeggen aan wie het kan afwenden, zoals de politie op 101. Schrijf uw redenen op.',
  },
  {
    id: 'G05',
    effect: 'permit',
    norms: ['sw-458bis', 'sw26-353-1'],
    validFrom: '2016-01-01',
    when: {
      holders: beroepsgeheim,
      recipients: ['prosecutor'],
      settings: ['report-458bis'],
      kinds: alarm,
      purposes: everyPurpose,
    },
    requires: ['C-458BIS'],
    obligations: ['O-LOG'],
    exceptionTo: ['G01', 'G07'],
    confidence: 'VERIFIED',
    sentence:
      'U mag een misdrijf uit de wettelijke lijst op een minderjarige of kwetsbare persoon melden aan de procureur des Konings, en alleen aan hem.',
  },
  {
    id: 'G06',
    effect: 'prohibit',
    norms: ['sw-458bis', 'sw26-353-1'],
    validFrom: '2016-01-01',
    when: {
      holders: beroepsgeheim,
      recipients: [...police, 'mayor', 'livc-coordinator', 'teacher', 'school-director'],
      settings: ['report-458bis'],
      kinds: alarm,
      purposes: everyPurpose,
    },
    obligations: ['O-EXPLAIN'],
    confidence: 'VERIFIED',
    sentence: 'Dit spreekrecht geldt alleen tegenover de procureur des Konings, tegenover niemand anders.',
    alternatives: ['G05', 'G04'],
  },
  {
    id: 'G07',
    effect: 'prohibit',
    norms: ['sw-458bis', 'sw26-353-1'],
    validFrom: '2016-01-01',
    when: {
      holders: everyHolder,
      recipients: ['prosecutor'],
      settings: ['report-458bis'],
      kinds: ['SIG'],
      purposes: everyPurpose,
    },
    unless: ['C-458BIS'],
    obligations: ['O-EXPLAIN'],
    confidence: 'VERIFIED',
    sentence:
      'Radicalisering of terrorisme staat niet in de lijst van misdrijven waarvoor dit spreekrecht geldt.',
    alternatives: ['G04', 'G16'],
  },
  {
    id: 'G08',
    effect: 'permit',
    norms: secrecyAlways,
    validFrom: '2016-01-01',
    when: {
      holders: everyHolder,
      recipients: ['court'],
      settings: ['testimony'],
      kinds: secretKindsBut('CLASS'),
      purposes: everyPurpose,
    },
    requires: [],
    obligations: [],
    exceptionTo: ['G01', 'G21'],
    confidence: 'VERIFIED',
    sentence:
      'Wie als getuige wordt opgeroepen voor de rechter of een parlementaire onderzoekscommissie, mag spreken. Het is een recht, geen plicht.',
    editorial: 'De oude tekst van art. 458 is toegevoegd voor de dagen vóór 3 augustus 2017.',
  },
]
