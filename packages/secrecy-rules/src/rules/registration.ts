import type { Ground } from '../rule.ts'
import { atTheTable, flemishServices, municipalSeats, organiser, policeSeat } from '../sets/capacities.ts'
import { nameAndSignal } from '../sets/kinds.ts'
import {
  beforeFederalData,
  beforeFlemishData,
  federalData,
  flemishData,
  flemishMandate,
  livcAct,
} from '../sets/periods.ts'
import { everyPurpose, livcPurpose } from '../sets/purposes.ts'

const registering = {
  recipients: organiser,
  settings: ['case-registration'],
  kinds: nameAndSignal,
  purposes: livcPurpose,
} as const
const service = {
  effect: 'permit',
  requires: ['C-MAND', 'C-FREE', 'C-NEC'],
  obligations: ['O-LOG', 'O-SECRET', 'O-RET'],
  exceptionTo: ['G01'],
  confidence: 'CONTESTED',
  sentence:
    'U mag een persoon aanmelden bij de burgemeester of de LIVC-coördinator, met enkel wat daarvoor nodig is: wie het is en waarom u zich zorgen maakt.',
} as const

/** Before the meeting: registration, the mayor's question, and the invitation. */
export const registration: readonly Ground[] = [
  {
    ...service,
    id: 'G16a',
    norms: ['wet-livc-3-2'],
    validFrom: flemishMandate,
    validTo: beforeFlemishData,
    when: { holders: flemishServices, ...registering },
    contested: ['Q-03'],
  },
  {
    ...service,
    id: 'G16b',
    norms: ['wet-livc-3-2', 'decr-458ter-2023'],
    validFrom: flemishData,
    when: { holders: flemishServices, ...registering },
  },
  {
    ...service,
    id: 'G16c',
    norms: ['wet-livc-3-2'],
    validFrom: livcAct,
    validTo: beforeFlemishData,
    when: { holders: municipalSeats, ...registering },
    contested: ['Q-03'],
  },
  {
    ...service,
    id: 'G16d',
    norms: ['wet-livc-3-2', 'decr-458ter-2023', 'wet-458ter-2026-2'],
    validFrom: flemishData,
    when: { holders: municipalSeats, ...registering },
    contested: ['Q-04'],
  },
  {
    ...service,
    id: 'G16e',
    norms: ['wet-livc-3-2'],
    validFrom: livcAct,
    validTo: beforeFederalData,
    when: { holders: policeSeat, ...registering },
    requires: ['C-FREE', 'C-NEC'],
    contested: ['Q-03'],
  },
  {
    ...service,
    id: 'G16f',
    norms: ['wet-livc-3-2', 'wet-458ter-2026-2'],
    validFrom: federalData,
    when: { holders: policeSeat, ...registering },
    requires: ['C-FREE', 'C-NEC'],
  },
  {
    id: 'M01',
    effect: 'permit',
    norms: ['wet-livc-3-2', 'ter-26', 'avg-5'],
    validFrom: livcAct,
    when: {
      holders: ['mayor'],
      recipients: [
        'clb-worker',
        'teacher',
        'school-director',
        'ocmw-worker',
        'vdab-counsellor',
        'caw-worker',
      ],
      settings: ['information-request'],
      kinds: nameAndSignal,
      purposes: everyPurpose,
    },
    requires: ['C-MIN'],
    obligations: ['O-LOG'],
    confidence: 'MIXED',
    sentence:
      'U mag een dienst om informatie vragen voor de caselijst, zonder meer te zeggen dan nodig. De dienst is niet verplicht te antwoorden.',
  },
  {
    id: 'M05',
    effect: 'permit',
    norms: ['wet-livc-3-1', 'decr-458ter-2023', 'decr-fg-2023'],
    validFrom: livcAct,
    when: {
      holders: ['livc-coordinator'],
      recipients: atTheTable,
      settings: ['invitation'],
      kinds: nameAndSignal,
      purposes: everyPurpose,
    },
    requires: ['C-LIST', 'C-MIN', 'C-CHANNEL'],
    obligations: ['O-LOG'],
    exceptionTo: ['G01'],
    confidence: 'MIXED',
    sentence:
      'U mag een dienst uitnodigen over een persoon op de caselijst, langs een beveiligd kanaal, met het minimum en zonder inhoud van de informatiekaart.',
  },
]
