import type { Rule } from '../rule.ts'
import { organiser, parentsAndSubject, police, schoolAndClb } from '../sets/capacities.ts'
import { secretKinds } from '../sets/kinds.ts'
import { beforeFederalData, federalData } from '../sets/periods.ts'
import { everyPurpose } from '../sets/purposes.ts'

const request = { settings: ['access-request'], purposes: everyPurpose } as const
const ownData = ['ID', 'EXISTENCE', 'SIG', 'CARE', 'MED', 'SCH', 'JOB', 'RISK', 'ACT'] as const
const shielded = ['POL', 'JUD', 'TER', 'CLASS', 'ACT', 'RISK', 'EXISTENCE'] as const
const livcFile = ['wet-458ter-2026-6', 'sv-90quindecies', 'gbw-11', 'gbw-14', 'avg-15'] as const
const answered = {
  norms: livcFile,
  obligations: ['O-DPO', 'O-LOG', 'O-NOMENTION'],
  confidence: 'CONTESTED',
} as const

/** When someone asks what is known about him. */
export const accessRequests: readonly Rule[] = [
  {
    id: 'E15',
    effect: 'permit',
    norms: ['avg-15'],
    validFrom: '2018-05-25',
    when: { ...request, holders: ['school-director'], recipients: parentsAndSubject, kinds: ['SCH', 'SIG'] },
    requires: ['C-MASKED'],
    obligations: ['O-LOG'],
    confidence: 'MIXED',
    sentence:
      'U geeft de leerling of zijn ouders de eigen schoolgegevens, met de gegevens van anderen afgeschermd.',
  },
  {
    id: 'E16',
    effect: 'prohibit',
    norms: ['gbw-11', 'gbw-14', 'ter-23-25', 'sv-90quindecies'],
    validFrom: '2018-09-05',
    when: { ...request, holders: schoolAndClb, recipients: parentsAndSubject, kinds: shielded },
    obligations: ['O-NOMENTION', 'O-LOG', 'O-DPO'],
    confidence: 'VERIFIED',
    sentence:
      'Wat van de politie of uit de LIVC-R komt, geeft u niet mee, en u zegt ook niet dat het er is. Verwijs naar uw functionaris voor gegevensbescherming en de toezichthouder.',
    alternatives: ['E15'],
  },
  {
    id: 'V10a',
    effect: 'permit',
    norms: ['avg-15'],
    validFrom: '2018-09-05',
    when: {
      ...request,
      holders: ['vdab-counsellor'],
      recipients: ['data-subject'],
      kinds: ['ID', 'SIG', 'CARE', 'MED', 'SCH', 'JOB'],
    },
    requires: ['C-MASKED'],
    obligations: ['O-LOG'],
    confidence: 'MIXED',
    sentence: 'U geeft de werkzoekende zijn eigen dossier, met de gegevens van anderen afgeschermd.',
  },
  {
    id: 'V10b',
    effect: 'prohibit',
    norms: ['gbw-11', 'gbw-14'],
    validFrom: '2018-09-05',
    when: { ...request, holders: ['vdab-counsellor'], recipients: ['data-subject'], kinds: shielded },
    obligations: ['O-NOMENTION', 'O-LOG'],
    confidence: 'MIXED',
    sentence:
      'Wat van de politie, een inlichtingendienst of de LIVC-R komt, geeft u niet en vermeldt u niet.',
    alternatives: ['V10a'],
  },
  {
    id: 'P15',
    effect: 'prohibit',
    norms: ['gbw-t2', 'gbw-11', 'gbw-14', 'sv-90quindecies', 'toezicht'],
    validFrom: '2018-09-05',
    when: { ...request, holders: police, recipients: parentsAndSubject, kinds: secretKinds },
    obligations: ['O-DPO', 'O-NOMENTION'],
    confidence: 'MIXED',
    sentence:
      'De politie geeft geen rechtstreekse inzage. De betrokkene richt zich tot het Controleorgaan op de politionele informatie.',
  },
  {
    ...answered,
    id: 'M12a',
    effect: 'permit',
    validFrom: '2018-09-05',
    validTo: beforeFederalData,
    when: { ...request, holders: organiser, recipients: [...parentsAndSubject, 'lawyer'], kinds: ownData },
    requires: ['C-MASKED'],
    exceptionTo: ['G01'],
    sentence:
      'U geeft inzage in wat niet van politie, gerecht of inlichtingendienst komt, met anderen afgeschermd.',
  },
  {
    ...answered,
    id: 'M12b',
    effect: 'permit',
    validFrom: federalData,
    when: { ...request, holders: organiser, recipients: [...parentsAndSubject, 'lawyer'], kinds: ownData },
    requires: ['C-MASKED', 'C-DECIDED'],
    exceptionTo: ['G01'],
    contested: ['Q-20'],
    sentence:
      'U geeft inzage in wat organisator en deelnemers beslisten te geven, met anderen afgeschermd. Uw functionaris voor gegevensbescherming noemt de toezichthouder en noteert de redenen.',
  },
  {
    ...answered,
    id: 'M12c',
    effect: 'prohibit',
    validFrom: '2018-09-05',
    when: {
      ...request,
      holders: organiser,
      recipients: [...parentsAndSubject, 'lawyer'],
      kinds: ['POL', 'JUD', 'TER', 'CLASS'],
    },
    sentence: 'Wat van politie, gerecht of inlichtingendienst komt, geeft u nooit en vermeldt u niet.',
    alternatives: ['M12'],
  },
  {
    id: 'M14',
    effect: 'prohibit',
    norms: ['wet-458ter-2026-6'],
    validFrom: federalData,
    when: { ...request, holders: organiser, recipients: ['data-subject'], kinds: ['EXISTENCE'] },
    unless: ['C-CLOSED'],
    obligations: ['O-LISTPERS'],
    exceptionTo: ['M12b'],
    confidence: 'CONTESTED',
    contested: ['Q-20'],
    sentence: 'Zolang het dossier open is, zegt u niet of iemand op de lijst van besproken personen staat.',
  },
  {
    id: 'J10',
    effect: 'prohibit',
    norms: ['sv-90quindecies'],
    validFrom: federalData,
    when: { ...request, holders: ['prosecutor', 'court'], recipients: ['data-subject'], kinds: secretKinds },
    obligations: ['O-NOMENTION', 'O-LOG'],
    confidence: 'VERIFIED',
    sentence: 'De wet sluit inzage uit in wat in de LIVC-R of de Lokale Taskforce is meegedeeld.',
  },
]
