import type { Rule } from '../rule.ts'
import { caregivers, school } from '../sets/capacities.ts'
import { everyPurpose } from '../sets/purposes.ts'

/** What a practitioner asks first: the own team under a duty of discretion, and the person himself. */
export const ownService: readonly Rule[] = [
  {
    id: 'G26a',
    effect: 'permit',
    norms: ['school-discretie', 'avg-5'],
    validFrom: '2016-01-01',
    when: {
      holders: school,
      recipients: ['own-team'],
      settings: ['bilateral'],
      kinds: ['ID', 'EXISTENCE', 'SIG', 'SCH', 'JOB'],
      purposes: everyPurpose,
    },
    requires: ['C-NEC', 'C-NOSEC'],
    obligations: ['O-LOG', 'O-MIN'],
    confidence: 'MIXED',
    sentence:
      'U mag binnen uw school bespreken wat nodig is voor het werk van de school. Wat u in de LIVC-R hoorde, hoort daar niet bij.',
  },
  {
    id: 'G26b',
    effect: 'permit',
    norms: ['vdab-2004', 'avg-5'],
    validFrom: '2016-01-01',
    when: {
      holders: ['vdab-counsellor', 'vdab-partner'],
      recipients: ['own-team'],
      settings: ['bilateral'],
      kinds: ['ID', 'EXISTENCE', 'SIG', 'SCH', 'JOB'],
      purposes: everyPurpose,
    },
    requires: ['C-NEC', 'C-NOSEC'],
    obligations: ['O-LOG', 'O-MIN'],
    confidence: 'MIXED',
    sentence:
      'U mag binnen uw dienst bespreken wat nodig is voor de bemiddeling. Wat u in de LIVC-R hoorde, hoort daar niet bij.',
  },
  {
    id: 'G27',
    effect: 'permit',
    norms: ['toestemming', 'avg-15'],
    validFrom: '2016-01-01',
    when: {
      holders: [...caregivers, ...school, 'vdab-counsellor', 'justice-assistant', 'prevention-worker'],
      recipients: ['data-subject'],
      settings: ['bilateral'],
      kinds: ['ID', 'EXISTENCE', 'SIG', 'CARE', 'MED', 'SCH', 'JOB', 'ACT'],
      purposes: everyPurpose,
    },
    requires: ['C-MASKED', 'C-NOSEC', 'C-NOHARM'],
    obligations: ['O-LOG'],
    exceptionTo: ['G01'],
    confidence: 'MIXED',
    sentence:
      'Met de persoon zelf mag u over zijn eigen gegevens spreken. Bescherm anderen, zwijg over wat u in de LIVC-R hoorde en over wat van politie of inlichtingendienst komt.',
  },
]
