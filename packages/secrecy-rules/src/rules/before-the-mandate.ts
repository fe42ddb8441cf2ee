import type { Rule } from '../rule.ts'
import {
  allBut,
  atTheTable,
  beroepsgeheim,
  coreMembers,
  discretieplicht,
  everyHolder,
  flemishServices,
  municipalSeats,
} from '../sets/capacities.ts'
import { notJudicial, secretKinds } from '../sets/kinds.ts'
import { beforeMandate, livcAct } from '../sets/periods.ts'
import { everyPurpose, livcPurpose } from '../sets/purposes.ts'
import { livcTable } from '../sets/settings.ts'

/** The overleg before there was a law for it, and before Flemish services had a mandate. */
export const beforeTheMandate: readonly Rule[] = [
  {
    id: 'G11',
    effect: 'prohibit',
    norms: ['sw-458-oud', 'omz-2015'],
    validFrom: '2016-01-01',
    validTo: '2017-08-02',
    when: {
      holders: [
        ...flemishServices,
        ...municipalSeats,
        'mandated-youth-facility',
        'justice-house-central',
        'vdab-partner',
        'mayor',
        'livc-coordinator',
        'municipal-department',
      ],
      recipients: atTheTable,
      settings: ['circular-livc'],
      kinds: secretKinds,
      purposes: everyPurpose,
    },
    obligations: ['O-EXPLAIN'],
    confidence: 'MIXED',
    sentence:
      'Vóór 3 augustus 2017 bestond er geen casusoverleg in de wet. Een omzendbrief heft geen geheim op.',
    alternatives: ['G02', 'G03', 'G04', 'G05'],
  },
  {
    id: 'G12a',
    effect: 'prohibit',
    norms: ['sw-458ter', 'omz-2015', 'omz-2018', 'col-4-2018'],
    validFrom: '2017-08-03',
    validTo: '2018-09-23',
    when: {
      holders: everyHolder,
      recipients: atTheTable,
      settings: ['circular-livc'],
      kinds: notJudicial,
      purposes: everyPurpose,
    },
    unless: ['C-PROS'],
    obligations: ['O-LOG', 'O-SECRET'],
    confidence: 'MIXED',
    sentence:
      'Een omzendbrief is geen wet of decreet. Zonder gemotiveerde toestemming van de procureur deelt u in deze LIVC geen geheimen.',
    alternatives: ['G12b', 'G02'],
  },
  {
    id: 'G12b',
    effect: 'permit',
    norms: ['sw-458ter', 'omz-2015', 'omz-2018', 'col-4-2018'],
    validFrom: '2017-08-03',
    validTo: '2018-09-23',
    when: {
      holders: allBut([...beroepsgeheim, ...discretieplicht], 'lawyer', 'former-participant', ...coreMembers),
      recipients: atTheTable,
      settings: ['circular-livc'],
      kinds: notJudicial,
      purposes: livcPurpose,
    },
    requires: ['C-PROS', 'C-FREE', 'C-NEC', 'C-NTK', 'C-SECR'],
    obligations: ['O-LOG', 'O-SECRET'],
    exceptionTo: ['G01', 'G12'],
    confidence: 'MIXED',
    sentence:
      'U mocht in deze LIVC spreken als de procureur met redenen toestemde en vastlegde wie deelneemt, waarom en hoe.',
  },
  {
    id: 'G13a',
    effect: 'prohibit',
    norms: ['wet-livc-3-1', 'sw-458ter'],
    explains: ['decr-livc-2021'],
    validFrom: livcAct,
    validTo: beforeMandate,
    when: {
      holders: flemishServices,
      recipients: atTheTable,
      settings: livcTable,
      kinds: notJudicial,
      purposes: livcPurpose,
    },
    unless: ['C-PROS'],
    obligations: ['O-EXPLAIN'],
    confidence: 'CONTESTED',
    contested: ['Q-02'],
    sentence:
      'De wet vroeg voor uw dienst een machtiging bij decreet, en die bestond nog niet. Zonder toestemming van de procureur deelde u geen geheimen.',
    alternatives: ['G13b', 'G02'],
  },
  {
    id: 'G13b',
    effect: 'permit',
    norms: ['wet-livc-3-1', 'sw-458ter'],
    explains: ['decr-livc-2021'],
    validFrom: livcAct,
    validTo: beforeMandate,
    when: {
      holders: flemishServices,
      recipients: atTheTable,
      settings: livcTable,
      kinds: notJudicial,
      purposes: livcPurpose,
    },
    requires: ['C-PROS', 'C-INV', 'C-LIST', 'C-FREE', 'C-NEC', 'C-NTK', 'C-SECR', 'C-MINOR'],
    obligations: ['O-LOG', 'O-SECRET'],
    exceptionTo: ['G01', 'G13', 'G15'],
    confidence: 'CONTESTED',
    contested: ['Q-02'],
    sentence:
      'Zonder decreet mocht u in de LIVC-R alleen spreken met een gemotiveerde toestemming van de procureur.',
  },
]
