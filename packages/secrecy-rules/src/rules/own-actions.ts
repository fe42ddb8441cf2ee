import type { Rule } from '../rule.ts'
import { atTheTable, policeSeat } from '../sets/capacities.ts'
import { atTable, municipalAtTable, policeAtTable } from '../sets/conditions.ts'
import { beforeFederalData, beforeFlemishData, federalData, flemishData, livcAct } from '../sets/periods.ts'
import { livcPurpose } from '../sets/purposes.ts'
import { livcTable } from '../sets/settings.ts'
import { flemishSeat, tableExceptions } from './flemish-seat.ts'

const table = { recipients: atTheTable, settings: livcTable, kinds: ['ACT'], purposes: livcPurpose } as const
const ownAction = {
  effect: 'permit',
  obligations: ['O-LOG', 'O-SECRET', 'O-PURP', 'O-RET'],
  exceptionTo: tableExceptions,
  sentence: 'U mag in de LIVC-R zeggen wat uw eigen dienst doet of op zich neemt voor deze persoon.',
} as const
const act = ['sw-458ter', 'sw26-353-2', 'wet-livc-3-1', 'wet-livc-3-2', 'wet-livc-5'] as const

/** What the own service does or undertakes (G28), by the conditions of the seat's own row. */
export const ownActions: readonly Rule[] = [
  ...flemishSeat({
    ids: ['G28a', 'G28b'],
    holders: [
      'clb-worker',
      'teacher',
      'school-director',
      'youth-help-worker',
      'physician',
      'cgg-psychologist',
      'street-worker',
    ],
    kinds: ['ACT'],
    norms: [...act, 'decr-livc-2021', 'decr-458ter-2023'],
    obligations: ownAction.obligations,
    confidence: 'MIXED',
    sentence: ownAction.sentence,
  }),
  {
    ...ownAction,
    id: 'G28c',
    norms: [...act, 'decr-livc-2021'],
    validFrom: livcAct,
    validTo: beforeFlemishData,
    when: { holders: ['ocmw-worker'], ...table },
    requires: atTable,
    confidence: 'CONTESTED',
    contested: ['Q-02', 'Q-04'],
  },
  {
    ...ownAction,
    id: 'G28d',
    norms: [...act, 'decr-livc-2021', 'decr-458ter-2023'],
    validFrom: flemishData,
    when: { holders: ['ocmw-worker'], ...table },
    requires: [...atTable, 'C-DATA'],
    confidence: 'CONTESTED',
    contested: ['Q-02', 'Q-04'],
  },
  {
    ...ownAction,
    id: 'G28e',
    norms: [...act, 'decr-458ter-2023'],
    validFrom: livcAct,
    when: { holders: ['prevention-worker'], ...table },
    requires: [...municipalAtTable, 'C-DATA'],
    confidence: 'CONTESTED',
    contested: ['Q-02', 'Q-04'],
  },
  {
    ...ownAction,
    id: 'G28f',
    norms: act,
    validFrom: livcAct,
    validTo: beforeFederalData,
    when: { holders: policeSeat, ...table },
    requires: policeAtTable,
    confidence: 'CONTESTED',
    contested: ['Q-03'],
  },
  {
    ...ownAction,
    id: 'G28g',
    norms: [...act, 'wet-458ter-2026-2'],
    validFrom: federalData,
    when: { holders: policeSeat, ...table },
    requires: [...policeAtTable, 'C-DATA'],
    confidence: 'MIXED',
  },
]
