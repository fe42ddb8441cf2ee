import type { Rule } from '../rule.ts'
import { atTheTable, coreMembers, flemishServices, municipalSeats, policeSeat } from '../sets/capacities.ts'
import { notJudicial } from '../sets/kinds.ts'
import { caseConsultation } from '../sets/norms.ts'
import { beforeFederalData, federalData, livcAct, terAct } from '../sets/periods.ts'
import { everyPurpose, livcPurpose } from '../sets/purposes.ts'
import { livcTable } from '../sets/settings.ts'

const judicial = {
  effect: 'permit',
  norms: ['wet-458ter-2026-2', 'col-4-2018', 'sv-28quinquies'],
  when: {
    holders: ['prosecutor'],
    recipients: atTheTable,
    settings: livcTable,
    kinds: ['JUD'],
    purposes: livcPurpose,
  },
  obligations: ['O-SECRET', 'O-LOG'],
  confidence: 'MIXED',
  sentence:
    'De procureur beslist zelf of hij gerechtelijke gegevens meedeelt, en niet als dat een vervolging schaadt.',
} as const

/** The participant who speaks: the sixteen seats less the core, which J04c and J04d cover. */
const services = [...flemishServices, ...municipalSeats]
const other = { recipients: [...atTheTable, 'prosecutor'], settings: ['consultation-other'] } as const
const byPermission = {
  effect: 'permit',
  norms: [...caseConsultation, 'col-4-2018'],
  validFrom: '2017-08-03',
  requires: ['C-PROS', 'C-FREE', 'C-NEC', 'C-NTK', 'C-SECR'],
  obligations: ['O-LOG', 'O-SECRET'],
  exceptionTo: ['G01'],
} as const
const permitted =
  'In een ander casusoverleg mag u spreken als de procureur met redenen toestemde en vastlegde wie deelneemt, waarom en hoe.'
const integrity =
  'In een ander casusoverleg mag u met toestemming van de procureur spreken om iemands fysieke én psychische integriteit te beschermen.'
const crimes = ['prevent-terrorism', 'organised-crime'] as const

/** The procureur: at the table, with an overleg by permission, and the fiche that does not go there. */
export const prosecutor: readonly Rule[] = [
  {
    ...judicial,
    id: 'J01a',
    validFrom: livcAct,
    validTo: beforeFederalData,
    requires: ['C-LIST', 'C-SECR', 'C-NOHARM'],
  },
  { ...judicial, id: 'J01b', validFrom: federalData, requires: ['C-LIST', 'C-SECR', 'C-NOHARM', 'C-DATA'] },
  {
    ...byPermission,
    id: 'J04a',
    when: { ...other, holders: services, kinds: notJudicial, purposes: crimes },
    confidence: 'MIXED',
    sentence: permitted,
  },
  {
    ...byPermission,
    id: 'J04b',
    when: { ...other, holders: services, kinds: notJudicial, purposes: ['protect-integrity'] },
    confidence: 'CONTESTED',
    contested: ['Q-12'],
    sentence: integrity,
  },
  {
    ...byPermission,
    id: 'J04c',
    when: {
      ...other,
      holders: coreMembers,
      kinds: ['ID', 'EXISTENCE', 'SIG', 'ACT', 'POL'],
      purposes: crimes,
    },
    confidence: 'MIXED',
    sentence: permitted,
  },
  {
    ...byPermission,
    id: 'J04d',
    when: {
      ...other,
      holders: coreMembers,
      kinds: ['ID', 'EXISTENCE', 'SIG', 'ACT', 'POL'],
      purposes: ['protect-integrity'],
    },
    confidence: 'CONTESTED',
    contested: ['Q-12'],
    sentence: integrity,
  },
  {
    id: 'J07',
    effect: 'prohibit',
    norms: ['wet-livc-4-2', 'ter-2'],
    validFrom: terAct,
    when: {
      holders: [...policeSeat, 'livc-coordinator'],
      recipients: ['prosecutor'],
      settings: ['feedback-fiche'],
      kinds: ['ACT'],
      purposes: everyPurpose,
    },
    obligations: ['O-EXPLAIN'],
    confidence: 'MIXED',
    contested: ['Q-11'],
    sentence: 'De terugkoppelingsfiche gaat niet naar het parket: de wet noemt het niet bij de ontvangers.',
    alternatives: ['P04', 'P09'],
  },
]
