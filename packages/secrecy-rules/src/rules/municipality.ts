import type { Rule } from '../rule.ts'
import { atTheTable, police } from '../sets/capacities.ts'
import { secretKinds, secretKindsBut } from '../sets/kinds.ts'
import { caseConsultation } from '../sets/norms.ts'
import {
  beforeFederalData,
  beforeFlemishData,
  federalData,
  flemishData,
  livcAct,
  terAct,
} from '../sets/periods.ts'
import { everyPurpose, livcPurpose } from '../sets/purposes.ts'

const fromMayor = { holders: ['mayor'], purposes: everyPurpose } as const
const bilateral = { settings: ['bilateral'], purposes: everyPurpose } as const

const minutes = {
  norms: ['wet-livc-4-3', 'decr-458ter-2023', 'wet-458ter-2026-2', 'wet-458ter-2026-3'],
  obligations: ['O-RET', 'O-LOG', 'O-LISTPERS'],
  confidence: 'CONTESTED',
} as const
const filed = {
  ...minutes,
  effect: 'permit',
  when: {
    holders: ['livc-coordinator'],
    recipients: atTheTable,
    settings: ['common-file'],
    kinds: secretKindsBut('JUD', 'TER', 'MED', 'CLASS'),
    purposes: livcPurpose,
  },
  requires: ['C-DATA', 'C-NEC', 'C-CHANNEL'],
  exceptionTo: ['G01'],
  sentence:
    'U mag in het gemeenschappelijk dossier zetten wat is beslist en afgesproken, en een geheim enkel als het echt nodig is. De bewaartermijn ligt vooraf vast.',
} as const
const measure = {
  norms: ['ter-26', 'ter-23-25', 'bm-politiebevoegdheid'],
  validFrom: terAct,
  obligations: ['O-NOMENTION', 'O-LOG'],
  confidence: 'MIXED',
} as const
const moved = {
  norms: ['wet-livc-2', 'wet-livc-3-2', 'ter-26', 'avg-5'],
  validFrom: livcAct,
  obligations: ['O-LOG', 'O-RET'],
  confidence: 'CONTESTED',
} as const

/** Mayor, coordinator and municipal departments outside the meeting. */
export const municipality: readonly Rule[] = [
  {
    id: 'M02',
    effect: 'prohibit',
    norms: ['ter-23-25', 'wet-livc-4-1'],
    validFrom: terAct,
    when: {
      ...fromMayor,
      recipients: ['livc-coordinator', 'prevention-worker'],
      settings: ['bilateral'],
      kinds: ['TER'],
    },
    obligations: ['O-EXPLAIN'],
    confidence: 'VERIFIED',
    sentence:
      'De informatiekaart stuurt u niet door naar uw ambtenaar. Enkel de basisdiensten geven ze door; de korpschef kan ze in de LIVC-R meedelen.',
    alternatives: ['P01', 'M05'],
  },
  {
    id: 'M03',
    effect: 'prohibit',
    norms: [...caseConsultation, 'wet-livc-2', 'bm-politiebevoegdheid'],
    validFrom: livcAct,
    when: {
      ...fromMayor,
      recipients: ['municipal-department', 'own-team', 'livc-coordinator'],
      settings: ['reuse'],
      kinds: secretKinds,
    },
    obligations: ['O-PURP', 'O-EXPLAIN'],
    confidence: 'MIXED',
    sentence:
      'Wat u in de LIVC-R hoorde, gebruikt u niet voor een sanctie, een vergunning, een woning of een onderzoek. Daarvoor hebt u een eigen, wettige bron nodig.',
    alternatives: ['M04', 'G23'],
  },
  {
    ...measure,
    id: 'M04a',
    effect: 'permit',
    when: { ...fromMayor, recipients: ['own-team'], settings: ['administrative-measure'], kinds: ['TER'] },
    requires: ['C-KORPSCHEF', 'C-OWNPOWER'],
    sentence:
      'U mag de informatiekaart gebruiken voor een eigen maatregel, na contact met de korpschef. De motivering steunt op feiten die u kunt noemen.',
  },
  {
    ...measure,
    id: 'M04b',
    effect: 'prohibit',
    when: {
      ...fromMayor,
      recipients: ['data-subject', 'parent', 'lawyer', 'relative', 'public', 'municipal-department'],
      settings: ['administrative-measure'],
      kinds: ['TER'],
    },
    sentence: 'De informatiekaart komt niet in het dossier van de maatregel en u toont ze aan niemand.',
    alternatives: ['M04a'],
  },
  {
    ...minutes,
    id: 'M06a',
    effect: 'prohibit',
    validFrom: livcAct,
    validTo: beforeFlemishData,
    when: { ...filed.when, kinds: secretKinds, purposes: everyPurpose },
    contested: ['Q-16'],
    sentence:
      'Zonder een wet die het toelaat, verwerkte de LIVC-R geen persoonsgegevens in een gemeenschappelijk dossier.',
  },
  { ...filed, id: 'M06b', validFrom: flemishData, validTo: beforeFederalData, contested: ['Q-04'] },
  { ...filed, id: 'M06c', validFrom: federalData, contested: ['Q-04', 'Q-14'] },
  {
    id: 'M07',
    effect: 'prohibit',
    norms: [...caseConsultation, 'openbaarheid', 'dlb-189'],
    validFrom: livcAct,
    when: {
      ...bilateral,
      holders: ['livc-coordinator'],
      recipients: ['municipal-department'],
      kinds: secretKinds,
    },
    obligations: ['O-EXPLAIN'],
    confidence: 'MIXED',
    sentence:
      'Gemeenteraad, college en andere diensten krijgen van u geen informatie over een dossier, enkel cijfers.',
    alternatives: ['G23'],
  },
  {
    id: 'M09',
    effect: 'permit',
    norms: ['wpa-44-11-9', 'avg-6-9-10', 'dlb-189'],
    validFrom: '2016-01-01',
    when: { ...bilateral, holders: ['municipal-department'], recipients: police, kinds: ['ID'] },
    requires: ['C-REGBASIS'],
    obligations: ['O-LOG'],
    exceptionTo: ['G01'],
    confidence: 'MIXED',
    sentence:
      'U mag een gegeven uit een register aan de politie geven, als dat register daar een eigen wettelijke grond voor heeft.',
  },
  {
    id: 'M10',
    effect: 'duty',
    norms: ['wpa-5-1', ...caseConsultation],
    validFrom: '2001-01-01',
    when: { ...fromMayor, recipients: police, settings: ['bilateral'], kinds: ['POL', 'SIG', 'ID'] },
    requires: ['C-PUBORDER', 'C-NOSEC', 'C-NOTSECRET'],
    obligations: ['O-LOG'],
    confidence: 'VERIFIED',
    sentence:
      'U licht de politie in over de openbare orde. Wat geheim is of uit de LIVC-R komt, hoort daar nooit bij.',
  },
  {
    ...moved,
    id: 'M11a',
    effect: 'permit',
    when: {
      ...fromMayor,
      recipients: ['other-mayor'],
      settings: ['transfer'],
      kinds: ['ID', 'ACT', 'EXISTENCE'],
    },
    requires: ['C-LIST', 'C-NEC'],
    sentence:
      'Verhuist de persoon, dan mag u de nieuwe burgemeester zeggen wie het is en wat is afgesproken, als de persoon ook daar op de lijst staat.',
  },
  {
    ...moved,
    id: 'M11b',
    effect: 'prohibit',
    when: {
      ...fromMayor,
      recipients: ['other-mayor'],
      settings: ['transfer'],
      kinds: secretKindsBut('ID', 'ACT', 'EXISTENCE'),
    },
    sentence:
      'Geheimen gaan niet mee naar de nieuwe gemeente. Wie ze toevertrouwd kreeg, kiest daar opnieuw of hij spreekt.',
    alternatives: ['M11a'],
  },
  {
    id: 'M13',
    effect: 'prohibit',
    norms: [...caseConsultation, 'dlb-189'],
    validFrom: livcAct,
    when: {
      ...bilateral,
      holders: ['livc-coordinator', 'prevention-worker'],
      recipients: ['public'],
      kinds: secretKinds,
    },
    obligations: ['O-NOMENTION'],
    confidence: 'VERIFIED',
    sentence: 'Op de vraag of iemand wordt opgevolgd, bevestigt of ontkent u niets.',
    alternatives: ['G02', 'G23'],
  },
]
