import type { Rule } from '../rule.ts'
import { schoolAndClb } from '../sets/capacities.ts'
import { ordinaryFacts, secretKindsBut } from '../sets/kinds.ts'
import { secrecy, secrecyAlways } from '../sets/norms.ts'
import { everyPurpose } from '../sets/purposes.ts'

const asked = { recipients: ['vsse'], settings: ['bilateral'], purposes: everyPurpose } as const

const publicServices = [
  'mayor',
  'livc-coordinator',
  'prevention-worker',
  'municipal-department',
  'ocmw-worker',
  'vdab-counsellor',
  'justice-assistant',
  'justice-house-central',
] as const
const privateOrganisations = [
  'clb-worker',
  'teacher',
  'school-director',
  'caw-worker',
  'street-worker',
  'youth-help-worker',
  'cgg-psychologist',
  'vdab-partner',
] as const

const clb = {
  effect: 'prohibit',
  norms: [...secrecyAlways, 'school-no-2013-03', 'ivd-14', 'ivd-16', 'gbw-12'],
  validFrom: '2013-12-20',
  obligations: ['O-NOMENTION', 'O-LOG'],
  confidence: 'CONTESTED',
  contested: ['Q-21'],
  alternatives: ['G04', 'J12'],
  editorial: 'De oude tekst van art. 458 is toegevoegd voor de dagen vóór 3 augustus 2017.',
} as const
const publicDuty = {
  norms: ['ivd-14', 'gbw-12', ...secrecy],
  validFrom: '2017-05-08',
  obligations: ['O-NOMENTION', 'O-LOG'],
  confidence: 'CONTESTED',
  contested: ['Q-21'],
} as const
const voluntary = {
  norms: ['ivd-16', 'gbw-12', ...secrecy],
  validFrom: '2017-05-08',
  obligations: ['O-NOMENTION', 'O-LOG'],
  confidence: 'VERIFIED',
} as const
const must =
  'Als openbare dienst beantwoordt u de vraag van de inlichtingendienst over feiten die niet geheim zijn. Weigeren kan enkel schriftelijk, met redenen, binnen vijf werkdagen.'
const careStays =
  'Hulpinhoud, medische gegevens en risicotaxaties geeft u niet aan de inlichtingendienst. Vraag uw juridische dienst om raad.'
const confidedStays =
  'Wat u in vertrouwen of onder beroepsgeheim vernam, geeft u niet aan de inlichtingendienst.'
const careKinds = ['CARE', 'MED', 'RISK'] as const

/** When VSSE or ADIV asks. */
export const intelligenceRequests: readonly Rule[] = [
  {
    ...clb,
    id: 'E07a',
    when: { ...asked, holders: ['clb-worker'], kinds: ['CARE'] },
    sentence:
      'Een vraag van de inlichtingendienst heft uw beroepsgeheim niet op. Verwijs naar uw directie en zeg de leerling niet dat er een vraag was.',
  },
  {
    ...clb,
    id: 'E07b',
    when: { ...asked, holders: ['clb-worker'], kinds: ['SIG', 'ID', 'EXISTENCE'] },
    unless: ['C-NOTSECRET'],
    sentence:
      'Wat u in vertrouwen over een leerling vernam, geeft u niet aan de inlichtingendienst. Verwijs naar uw directie en zeg de leerling niet dat er een vraag was.',
  },
  {
    ...publicDuty,
    id: 'J11a',
    effect: 'duty',
    when: { ...asked, holders: publicServices, kinds: ordinaryFacts },
    requires: ['C-NOTSECRET', 'C-NOSEC'],
    exceptionTo: ['G01', 'J11c'],
    sentence: must,
  },
  {
    ...publicDuty,
    id: 'J11b',
    effect: 'duty',
    when: { ...asked, holders: schoolAndClb, kinds: ordinaryFacts },
    requires: ['C-NOTSECRET', 'C-NOSEC', 'C-PUBSERV'],
    exceptionTo: ['G01', 'E07', 'J12', 'J12a'],
    sentence: must,
  },
  {
    ...publicDuty,
    id: 'J11c',
    effect: 'prohibit',
    when: { ...asked, holders: publicServices, kinds: secretKindsBut(...careKinds) },
    unless: ['C-NOTSECRET'],
    sentence: confidedStays,
    alternatives: ['J11a', 'G04'],
  },
  {
    ...publicDuty,
    id: 'J11d',
    effect: 'prohibit',
    when: { ...asked, holders: publicServices, kinds: careKinds },
    sentence: careStays,
    alternatives: ['G04'],
  },
  {
    ...voluntary,
    id: 'J12a',
    effect: 'permit',
    when: { ...asked, holders: privateOrganisations, kinds: ordinaryFacts },
    requires: ['C-NOTSECRET', 'C-NOSEC'],
    exceptionTo: ['G01', 'E07', 'J12'],
    sentence:
      'U mag de vraag van de inlichtingendienst beantwoorden over feiten die niet geheim zijn. Het moet niet.',
  },
  {
    ...voluntary,
    id: 'J12b',
    effect: 'prohibit',
    when: { ...asked, holders: privateOrganisations, kinds: secretKindsBut(...careKinds) },
    unless: ['C-NOTSECRET'],
    sentence: confidedStays,
    alternatives: ['J12a', 'G04'],
  },
  {
    ...voluntary,
    id: 'J12c',
    effect: 'prohibit',
    when: { ...asked, holders: privateOrganisations, kinds: careKinds },
    sentence: careStays,
    alternatives: ['G04'],
  },
  {
    id: 'J13',
    effect: 'prohibit',
    norms: ['ivd-2-2', ...secrecy, 'ggz-arts'],
    validFrom: '2017-05-08',
    when: { ...asked, holders: ['physician'], kinds: ['MED', 'CARE', 'ID', 'EXISTENCE'] },
    obligations: ['O-LOG', 'O-EXPLAIN'],
    confidence: 'VERIFIED',
    sentence: 'De inlichtingendienst mag de gegevens van een patiënt niet eens verkrijgen: u geeft ze niet.',
    alternatives: ['G04'],
  },
]
