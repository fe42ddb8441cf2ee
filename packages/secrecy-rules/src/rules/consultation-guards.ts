import type { Rule } from '../rule.ts'
import {
  atTheTable,
  everyHolder,
  flemishServices,
  municipalSeats,
  organiser,
  seats,
} from '../sets/capacities.ts'
import { secretKinds, secretKindsBut } from '../sets/kinds.ts'
import { caseConsultation } from '../sets/norms.ts'
import { flemishData, livcAct } from '../sets/periods.ts'
import { everyPurpose, livcPurpose, otherThanLivc } from '../sets/purposes.ts'
import { livcTable } from '../sets/settings.ts'

/** Rows that hold a ground in the LIVC-R of Flemish and municipal holders. */
const flemishGrounds = [
  'E01',
  'E13',
  'G13',
  'G28',
  'M08',
  'M15',
  'V01',
  'W01',
  'W03',
  'W09',
  'W13',
  'W17',
  'W22',
  'X01',
] as const
const everyTableGround = [...flemishGrounds, 'P01', 'P02', 'P03', 'J01'] as const
/** An objection does not bind the procureur who made it. */
const suspended = everyTableGround.filter((row) => row !== 'J01')

/** What only takes away at the table of the LIVC-R. */
export const consultationGuards: readonly Rule[] = [
  {
    id: 'G14',
    effect: 'prohibit',
    norms: ['wet-livc-2', ...caseConsultation],
    validFrom: livcAct,
    when: {
      holders: seats,
      recipients: atTheTable,
      settings: livcTable,
      kinds: secretKinds,
      purposes: otherThanLivc,
    },
    obligations: ['O-EXPLAIN'],
    confidence: 'VERIFIED',
    sentence:
      'De LIVC-R dient enkel om terroristische misdrijven te voorkomen. Overlast, drugs, spijbelen of polarisatie hoort daar niet bij.',
    alternatives: ['J04', 'G02', 'G23'],
  },
  {
    id: 'G15',
    effect: 'prohibit',
    norms: ['wet-livc-3-2'],
    validFrom: livcAct,
    when: {
      holders: seats,
      recipients: atTheTable,
      settings: livcTable,
      kinds: secretKinds,
      purposes: livcPurpose,
    },
    unless: ['C-LIST'],
    obligations: ['O-EXPLAIN'],
    confidence: 'MIXED',
    sentence:
      'Over iemand die niet op de caselijst van de burgemeester staat, deelt u in de LIVC-R geen geheimen.',
    alternatives: ['G16', 'G02'],
  },
  {
    id: 'G17',
    effect: 'note',
    norms: ['gwh-52-2021', 'decr-livc-2021'],
    validFrom: livcAct,
    when: {
      holders: seats,
      recipients: atTheTable,
      settings: livcTable,
      kinds: secretKinds,
      purposes: livcPurpose,
    },
    obligations: [],
    confidence: 'MIXED',
    sentence: 'Zwijgen mag altijd: niemand is verplicht om in de LIVC-R te spreken.',
    editorial: 'Geen norm van het dossier dekt de dagen vóór het arrest van 1 april 2021.',
  },
  {
    id: 'G20',
    effect: 'prohibit',
    norms: ['sw-458quater', 'sw26-353-3'],
    validFrom: '2017-08-03',
    when: {
      holders: ['lawyer'],
      recipients: [...atTheTable, 'prosecutor'],
      settings: ['consultation-livc-r', 'consultation-other', 'circular-livc', 'report-458bis'],
      kinds: secretKinds,
      purposes: everyPurpose,
    },
    obligations: ['O-EXPLAIN'],
    exceptionTo: ['G05'],
    confidence: 'VERIFIED',
    sentence:
      'Als advocaat deelt u niet wat uw cliënt u toevertrouwde en hem kan schaden, ook niet in een casusoverleg of aan de procureur.',
    alternatives: ['G04', 'G02'],
  },
  {
    id: 'J02a',
    effect: 'hold',
    norms: ['wpa-44-11-6', 'ter-23-25', 'wet-458ter-2026-4', 'wet-livc-3-2'],
    validFrom: livcAct,
    when: {
      holders: seats,
      recipients: atTheTable,
      settings: livcTable,
      kinds: secretKindsBut('JUD'),
      purposes: livcPurpose,
    },
    unless: ['C-NOOBJ'],
    obligations: ['O-LOG'],
    exceptionTo: [...suspended, 'G01a', 'G01b'],
    confidence: 'CONTESTED',
    contested: ['Q-08'],
    sentence:
      'Maakt de procureur bezwaar tegen de bespreking, dan wordt het dossier aangehouden zolang dat bezwaar er is. De burgemeester overlegt met hem.',
    alternatives: ['G02'],
  },
  {
    id: 'J02b',
    effect: 'prohibit',
    norms: ['wpa-44-11-6', 'ter-23-25', 'wet-458ter-2026-4', 'wet-livc-3-2'],
    validFrom: livcAct,
    when: {
      holders: seats,
      recipients: atTheTable,
      settings: livcTable,
      kinds: ['JUD'],
      purposes: livcPurpose,
    },
    unless: ['C-NOOBJ'],
    obligations: ['O-LOG'],
    exceptionTo: suspended,
    confidence: 'CONTESTED',
    contested: ['Q-08'],
    sentence: 'Zolang de procureur bezwaar heeft, deelt niemand gerechtelijke gegevens over dit dossier.',
    alternatives: ['G02'],
  },
  {
    id: 'X02',
    effect: 'prohibit',
    norms: ['ter-2', 'decr-fg-2023', 'ijh-76'],
    validFrom: livcAct,
    when: {
      holders: everyHolder,
      recipients: atTheTable,
      settings: livcTable,
      kinds: secretKinds,
      purposes: livcPurpose,
    },
    unless: ['C-MINOR12'],
    obligations: ['O-LOG', 'O-RET'],
    exceptionTo: everyTableGround,
    confidence: 'MIXED',
    sentence:
      'Over een kind jonger dan twaalf jaar spreekt u in de LIVC-R niet, tenzij een bijzondere schriftelijke motivering dat draagt. Denk eerst aan de jeugdhulp.',
    alternatives: ['W11', 'E06', 'G02'],
  },
  {
    id: 'X03',
    effect: 'prohibit',
    norms: ['decr-458ter-2023', 'wet-458ter-2026-2'],
    validFrom: flemishData,
    when: {
      holders: everyHolder,
      recipients: atTheTable,
      settings: livcTable,
      kinds: secretKinds,
      purposes: livcPurpose,
    },
    unless: ['C-RELATED'],
    obligations: ['O-RET'],
    exceptionTo: everyTableGround,
    confidence: 'VERIFIED',
    sentence: 'Over familie of contacten deelt u enkel wat nodig is voor het dossier van de persoon zelf.',
  },
  {
    id: 'X04',
    effect: 'prohibit',
    norms: ['decr-458ter-2023', 'wet-458ter-2026-2'],
    validFrom: flemishData,
    when: {
      holders: [...flemishServices, ...municipalSeats, ...organiser],
      recipients: atTheTable,
      settings: livcTable,
      kinds: secretKinds,
      purposes: livcPurpose,
    },
    unless: ['C-NOSEX'],
    obligations: ['O-LOG'],
    exceptionTo: flemishGrounds,
    confidence: 'VERIFIED',
    sentence:
      'Seksuele geaardheid en seksueel gedrag horen niet in uw mededeling: enkel de federale wet kent die categorie.',
  },
  {
    id: 'X05',
    effect: 'prohibit',
    norms: ['wet-458ter-2026-2', 'decr-458ter-2023', 'avg-5'],
    validFrom: flemishData,
    when: {
      holders: everyHolder,
      recipients: atTheTable,
      settings: livcTable,
      kinds: secretKinds,
      purposes: livcPurpose,
    },
    unless: ['C-OPEN'],
    obligations: ['O-DESTROY'],
    exceptionTo: everyTableGround,
    confidence: 'MIXED',
    sentence:
      'Een gesloten dossier, of een dossier waarvan de bewaartermijn voorbij is, bespreekt u niet meer zonder nieuwe aanwijzingen.',
    alternatives: ['G16'],
  },
]
