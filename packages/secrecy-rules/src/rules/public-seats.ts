import type { Rule } from '../rule.ts'
import { atTheTable, organiser } from '../sets/capacities.ts'
import { atTable, municipalAtTable, organiserAtTable } from '../sets/conditions.ts'
import { caseConsultation, flemishTable } from '../sets/norms.ts'
import { beforeFlemishData, beforeMandate, flemishData, flemishMandate, livcAct } from '../sets/periods.ts'
import { livcPurpose } from '../sets/purposes.ts'
import { livcTable } from '../sets/settings.ts'
import { tableExceptions, tableObligations } from './flemish-seat.ts'

const table = { recipients: atTheTable, settings: livcTable, purposes: livcPurpose } as const
const seat = { effect: 'permit', obligations: tableObligations, exceptionTo: tableExceptions } as const

const ocmw = {
  ...seat,
  when: { ...table, holders: ['ocmw-worker'], kinds: ['SIG', 'CARE', 'ID', 'EXISTENCE'] },
  norms: [
    ...caseConsultation,
    'wet-livc-3-1',
    'wet-livc-5',
    'ocmw-36-50',
    'dlb-191-3',
    'dlb-29-4',
    'decr-livc-2021',
    'decr-458ter-2023',
  ],
  confidence: 'CONTESTED',
  sentence:
    'Als maatschappelijk werker van het OCMW mag u in de LIVC-R vertellen wat nodig is over een persoon op de caselijst. U kiest zelf of u spreekt en wat u zegt.',
} as const

const justice = {
  ...seat,
  norms: [...flemishTable, 'jh-5', 'jh-9-15'],
  validFrom: '2022-05-28',
  confidence: 'MIXED',
} as const

const core = {
  ...seat,
  when: { ...table, holders: organiser, kinds: ['ID', 'SIG', 'ACT', 'EXISTENCE'] },
  norms: [
    ...caseConsultation,
    'wet-livc-3-1',
    'wet-livc-3-2',
    'wet-livc-5',
    'gwh-52-2021',
    'decr-458ter-2023',
  ],
  confidence: 'CONTESTED',
  contested: ['Q-04'],
  sentence:
    'Als burgemeester of coördinator mag u in de LIVC-R zeggen wat nodig is: wie het is, welke signalen er zijn en wat is afgesproken. Nooit de informatiekaart of gerechtelijke gegevens.',
} as const

/** Local public services at the table: OCMW, justitiehuis, municipality. */
export const publicSeats: readonly Rule[] = [
  {
    ...ocmw,
    id: 'W03a',
    validFrom: livcAct,
    validTo: beforeMandate,
    requires: atTable,
    contested: ['Q-02'],
  },
  {
    ...ocmw,
    id: 'W03b',
    validFrom: flemishMandate,
    validTo: beforeFlemishData,
    requires: atTable,
    contested: ['Q-16'],
  },
  { ...ocmw, id: 'W03c', validFrom: flemishData, requires: [...atTable, 'C-DATA'] },
  {
    ...justice,
    id: 'W17a',
    when: { ...table, holders: ['justice-assistant'], kinds: ['ACT', 'SIG', 'ID', 'EXISTENCE'] },
    requires: [...atTable, 'C-DATA'],
    sentence:
      'Als justitieassistent mag u in de LIVC-R vertellen wat nodig is, binnen de opdracht van uw opdrachtgever. U kiest zelf of u spreekt en wat u zegt.',
  },
  {
    ...justice,
    id: 'W17b',
    when: { ...table, holders: ['justice-assistant'], kinds: ['JUD'] },
    requires: [...atTable, 'C-DATA', 'C-JUDAUTH'],
    sentence:
      'Gerechtelijke gegevens, zoals voorwaarden, deelt u in de LIVC-R enkel met toelating van de gerechtelijke overheid.',
  },
  {
    ...seat,
    id: 'M08',
    norms: ['wet-livc-3-1', 'wet-livc-5', ...caseConsultation, 'decr-458ter-2023', 'dlb-191-3', 'dlb-189'],
    validFrom: livcAct,
    when: { ...table, holders: ['prevention-worker'], kinds: ['SIG', 'CARE', 'ID', 'EXISTENCE'] },
    requires: [...municipalAtTable, 'C-DATA'],
    confidence: 'CONTESTED',
    contested: ['Q-04', 'Q-22'],
    sentence:
      'Als gemeentelijk jeugd-, preventie- of straathoekwerker mag u in de LIVC-R vertellen wat nodig is. U kiest zelf of u spreekt en wat u zegt.',
  },
  {
    ...core,
    id: 'M15a',
    validFrom: livcAct,
    validTo: beforeFlemishData,
    requires: organiserAtTable,
  },
  { ...core, id: 'M15b', validFrom: flemishData, requires: [...organiserAtTable, 'C-DATA'] },
]
