import type { Rule } from '../rule.ts'
import { atTheTable, flemishServices, policeSeat, seats } from '../sets/capacities.ts'
import { atTable, municipalAtTable, policeAtTable } from '../sets/conditions.ts'
import {
  beforeFederalData,
  beforeFlemishData,
  federalData,
  flemishData,
  flemishMandate,
  livcAct,
} from '../sets/periods.ts'
import { livcPurpose } from '../sets/purposes.ts'
import { livcTable } from '../sets/settings.ts'
import { tableExceptions } from './flemish-seat.ts'

const table = { recipients: atTheTable, settings: livcTable, kinds: ['RISK'], purposes: livcPurpose } as const
const norms = ['sw-458ter', 'sw26-353-2', 'avg-5', 'avg-15'] as const
/** Physicians and CGG have W13; a justitieassistent only sits from 2022-05-28. */
const scorers = flemishServices.filter(
  (seat) => seat !== 'physician' && seat !== 'cgg-psychologist' && seat !== 'justice-assistant',
)
const conclusion = {
  effect: 'permit',
  norms,
  obligations: ['O-LOG', 'O-RET'],
  exceptionTo: [...tableExceptions, 'X01a'],
  confidence: 'MIXED',
  sentence:
    'U mag in de LIVC-R de conclusie en de factoren van een risicotaxatie geven als een opgeleide beroepskracht ze maakte. Het ingevulde formulier zelf niet.',
} as const

/** X01: a score is shared as conclusion and factors, by the holder's own consultation conditions. */
export const riskScore: readonly Rule[] = [
  {
    id: 'X01a',
    effect: 'prohibit',
    norms,
    validFrom: livcAct,
    when: { holders: seats, ...table },
    unless: ['C-SCORER'],
    obligations: ['O-LOG', 'O-RET'],
    exceptionTo: ['W13', 'G13'],
    confidence: 'MIXED',
    sentence: 'Een ruwe score, of een score van iemand zonder opleiding, deelt u niet in de LIVC-R.',
  },
  {
    ...conclusion,
    id: 'X01b',
    validFrom: flemishMandate,
    validTo: beforeFlemishData,
    when: { holders: scorers, ...table },
    requires: [...atTable, 'C-SCORER'],
    confidence: 'CONTESTED',
    contested: ['Q-16'],
  },
  {
    ...conclusion,
    id: 'X01c',
    validFrom: flemishData,
    when: { holders: scorers, ...table },
    requires: [...atTable, 'C-DATA', 'C-SCORER'],
  },
  {
    ...conclusion,
    id: 'X01d',
    validFrom: '2022-05-28',
    when: { holders: ['justice-assistant'], ...table },
    requires: [...atTable, 'C-DATA', 'C-SCORER'],
  },
  {
    ...conclusion,
    id: 'X01e',
    validFrom: livcAct,
    validTo: beforeFlemishData,
    when: { holders: ['ocmw-worker'], ...table },
    requires: [...atTable, 'C-SCORER'],
    confidence: 'CONTESTED',
    contested: ['Q-02', 'Q-16'],
  },
  {
    ...conclusion,
    id: 'X01f',
    validFrom: flemishData,
    when: { holders: ['ocmw-worker'], ...table },
    requires: [...atTable, 'C-DATA', 'C-SCORER'],
  },
  {
    ...conclusion,
    id: 'X01g',
    validFrom: livcAct,
    when: { holders: ['prevention-worker'], ...table },
    requires: [...municipalAtTable, 'C-DATA', 'C-SCORER'],
    contested: ['Q-04'],
  },
  {
    ...conclusion,
    id: 'X01h',
    validFrom: livcAct,
    validTo: beforeFederalData,
    when: { holders: policeSeat, ...table },
    requires: [...policeAtTable, 'C-SCORER'],
    confidence: 'CONTESTED',
    contested: ['Q-03'],
  },
  {
    ...conclusion,
    id: 'X01i',
    validFrom: federalData,
    when: { holders: policeSeat, ...table },
    requires: [...policeAtTable, 'C-DATA', 'C-SCORER'],
  },
]
