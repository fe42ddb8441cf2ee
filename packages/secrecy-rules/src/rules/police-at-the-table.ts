import type { Rule } from '../rule.ts'
import { atTheTable, police, policeSeat } from '../sets/capacities.ts'
import { policeAtTable } from '../sets/conditions.ts'
import { secretKindsBut } from '../sets/kinds.ts'
import { caseConsultation } from '../sets/norms.ts'
import { beforeFederalData, federalData, livcAct, terAct } from '../sets/periods.ts'
import { everyPurpose, livcPurpose } from '../sets/purposes.ts'
import { livcTable } from '../sets/settings.ts'
import { tableExceptions } from './flemish-seat.ts'

const table = { recipients: atTheTable, settings: livcTable, purposes: livcPurpose } as const

const card = {
  effect: 'permit',
  norms: ['wet-livc-4-1', 'ter-2', 'ter-23-25', 'kb-ftf-2016'],
  when: { ...table, holders: policeSeat, kinds: ['TER'] },
  requires: ['C-LIST', 'C-VALID', 'C-NTK', 'C-SECR'],
  obligations: ['O-SECRET', 'O-NOMENTION', 'O-LOG'],
  exceptionTo: tableExceptions,
  confidence: 'MIXED',
} as const

const operational = {
  effect: 'permit',
  norms: ['wet-458ter-2026-2', 'wet-livc-4-3', 'wpa-44-1', ...caseConsultation],
  when: { ...table, holders: policeSeat, kinds: ['POL'] },
  obligations: ['O-LOG', 'O-SECRET', 'O-PURP', 'O-RET'],
  exceptionTo: tableExceptions,
  confidence: 'CONTESTED',
  sentence: 'De politie mag in de LIVC-R vertellen wat nodig is over een persoon op de caselijst.',
} as const

const judicial = {
  effect: 'permit',
  norms: ['wpa-44-11-6', 'sv-28quinquies', 'wet-458ter-2026-2', 'ter-23-25'],
  when: { ...table, holders: policeSeat, kinds: ['JUD'] },
  obligations: ['O-LOG', 'O-SECRET'],
  exceptionTo: tableExceptions,
  confidence: 'MIXED',
  sentence:
    'Gerechtelijke informatie deelt de politie in de LIVC-R enkel met toelating van het parket en als niets of niemand schade lijdt.',
} as const
const judicialRequires = ['C-LIST', 'C-NTK', 'C-SECR', 'C-JUDAUTH', 'C-NOHARM'] as const

/** Police, with and without clearance, at the table of the LIVC-R. */
export const policeAtTheTable: readonly Rule[] = [
  {
    ...card,
    id: 'P01a',
    validFrom: livcAct,
    validTo: '2024-09-30',
    sentence:
      'U mocht de informatiekaart meedelen van een persoon op de caselijst, als de categorie die dag bestond.',
  },
  {
    ...card,
    id: 'P01b',
    validFrom: terAct,
    sentence:
      'U mag de informatiekaart meedelen van een gevalideerde persoon op de caselijst. Het moet niet. De kaart komt in geen dossier en wordt niet aan de persoon getoond.',
  },
  {
    id: 'P01c',
    effect: 'prohibit',
    norms: card.norms,
    validFrom: livcAct,
    when: {
      holders: policeSeat,
      recipients: atTheTable,
      settings: ['common-file'],
      kinds: ['TER'],
      purposes: everyPurpose,
    },
    obligations: card.obligations,
    confidence: 'MIXED',
    sentence: 'De informatiekaart komt niet in het gemeenschappelijk dossier.',
    alternatives: ['P01'],
  },
  {
    ...operational,
    id: 'P02a',
    validFrom: livcAct,
    validTo: beforeFederalData,
    requires: policeAtTable,
    contested: ['Q-03'],
  },
  { ...operational, id: 'P02b', validFrom: federalData, requires: [...policeAtTable, 'C-DATA'] },
  { ...judicial, id: 'P03a', validFrom: livcAct, validTo: beforeFederalData, requires: judicialRequires },
  { ...judicial, id: 'P03b', validFrom: federalData, requires: [...judicialRequires, 'C-DATA'] },
  {
    id: 'P10',
    effect: 'prohibit',
    norms: ['classif-1998', 'ter-2', 'ter-31-33'],
    validFrom: livcAct,
    when: { ...table, holders: [...police, 'vsse'], kinds: ['CLASS'] },
    obligations: ['O-LOG'],
    confidence: 'MIXED',
    sentence: 'Geclassificeerde informatie komt niet op tafel: niet iedereen heeft er de machtiging voor.',
    alternatives: ['P01'],
  },
  {
    id: 'P16a',
    effect: 'prohibit',
    norms: ['wet-livc-3-1', 'wet-livc-4-1'],
    validFrom: livcAct,
    when: { ...table, holders: ['police-officer'], kinds: ['TER'] },
    obligations: ['O-LOG'],
    confidence: 'VERIFIED',
    sentence:
      'Zonder machtiging ‘geheim’ deelt u de informatiekaart niet mee. De korpschef of de information officer kan dat.',
    alternatives: ['P01'],
  },
  {
    id: 'P16b',
    effect: 'prohibit',
    norms: ['wet-livc-3-1', 'wet-livc-4-1'],
    validFrom: livcAct,
    when: { ...table, holders: ['police-officer'], kinds: secretKindsBut('TER') },
    obligations: ['O-LOG'],
    confidence: 'CONTESTED',
    sentence:
      'Zonder machtiging ‘geheim’ hebt u geen zetel in de LIVC-R. Uw korpschef of information officer spreekt.',
    alternatives: ['P02', 'P03'],
  },
]
