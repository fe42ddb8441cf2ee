import type { Rule } from '../rule.ts'
import { police, school } from '../sets/capacities.ts'
import { secrecy } from '../sets/norms.ts'
import { livcAct } from '../sets/periods.ts'
import { everyPurpose } from '../sets/purposes.ts'

const clb = ['clb-worker'] as const
const fromClb = { holders: clb, settings: ['bilateral'], purposes: everyPurpose } as const
const fromSchool = { holders: school, settings: ['bilateral'], purposes: everyPurpose } as const

/** CLB and school, outside the consultation. */
export const education: readonly Rule[] = [
  {
    id: 'E02',
    effect: 'prohibit',
    norms: [...secrecy, 'clb-8'],
    validFrom: '2018-09-01',
    when: { ...fromClb, recipients: police, kinds: ['SIG'] },
    obligations: ['O-EXPLAIN'],
    confidence: 'VERIFIED',
    sentence:
      'Als CLB-medewerker vertelt u de politie niet wat een leerling u toevertrouwde, ook niet als zij ernaar vraagt, zolang er geen onmiddellijk gevaar is.',
    alternatives: ['G16', 'E06', 'G03', 'G02'],
  },
  {
    id: 'E03',
    effect: 'permit',
    norms: ['sw-noodtoestand', 'sw26-noodtoestand', 'sw26-299'],
    validFrom: '2016-01-01',
    when: {
      holders: clb,
      recipients: [...police, 'prosecutor'],
      settings: ['emergency'],
      kinds: ['SIG', 'ID', 'EXISTENCE'],
      purposes: everyPurpose,
    },
    requires: ['C-EMERG'],
    obligations: ['O-LOG', 'O-INFORM'],
    exceptionTo: ['G01'],
    confidence: 'CONTESTED',
    contested: ['Q-06'],
    sentence:
      'Vertrekt een leerling vanavond of dreigt een aanslag, dan mag u het strikte minimum melden aan de politie of de procureur. Overleg eerst met uw team als daar tijd voor is.',
  },
  {
    id: 'E04',
    effect: 'permit',
    norms: ['clb-14', 'clb-9', 'drm-2004'],
    validFrom: '2018-09-01',
    when: { ...fromClb, recipients: school, kinds: ['CARE', 'SIG'] },
    requires: ['C-NEC', 'C-CONSENT'],
    obligations: ['O-LOG'],
    exceptionTo: ['G01', 'E05'],
    confidence: 'MIXED',
    sentence:
      'U mag aan de school meegeven wat nodig is voor de begeleiding, als de bekwame leerling of anders de ouders toestemmen.',
  },
  {
    id: 'E05',
    effect: 'prohibit',
    norms: ['clb-14'],
    validFrom: '2018-09-01',
    when: { ...fromClb, recipients: school, kinds: ['CARE'] },
    unless: ['C-CONSENT'],
    obligations: ['O-EXPLAIN'],
    confidence: 'VERIFIED',
    sentence: 'Zonder toestemming vertelt u de school niet wat de leerling u in vertrouwen zei.',
    alternatives: ['E04', 'G25'],
  },
  {
    id: 'E06',
    effect: 'permit',
    norms: ['ijh-76'],
    validFrom: '2014-03-01',
    when: {
      ...fromClb,
      recipients: ['mandated-youth-facility'],
      kinds: ['SIG', 'CARE', 'ID', 'EXISTENCE'],
    },
    requires: ['C-VERONTRUST'],
    obligations: ['O-LOG', 'O-INFORM'],
    exceptionTo: ['G01'],
    confidence: 'VERIFIED',
    sentence:
      'U mag een verontrustende situatie van een minderjarige melden aan het OCJ of het vertrouwenscentrum, ook zonder toestemming.',
  },
  {
    id: 'E09',
    effect: 'prohibit',
    norms: ['wet-livc-3-2', ...secrecy],
    validFrom: livcAct,
    when: {
      holders: clb,
      recipients: ['mayor'],
      settings: ['bilateral', 'information-request'],
      kinds: ['CARE'],
      purposes: everyPurpose,
    },
    obligations: ['O-EXPLAIN'],
    confidence: 'CONTESTED',
    contested: ['Q-03'],
    sentence:
      'De burgemeester mag u iets vragen, maar buiten het overleg heft die vraag uw beroepsgeheim niet op.',
    alternatives: ['G16', 'E01', 'G02'],
  },
  {
    id: 'E10',
    effect: 'permit',
    norms: ['clb-14', 'school-discretie'],
    validFrom: '2018-09-01',
    when: { ...fromSchool, recipients: clb, kinds: ['SCH', 'SIG', 'ID', 'EXISTENCE'] },
    requires: ['C-NEC'],
    obligations: ['O-LOG'],
    confidence: 'MIXED',
    sentence: 'U mag uw CLB vertellen wat ter zake is voor de begeleiding van deze leerling.',
  },
  {
    id: 'E11',
    effect: 'permit',
    norms: ['school-discretie', 'school-no-2013-03', 'avg-6-9-10'],
    validFrom: '2016-02-23',
    when: { ...fromSchool, recipients: police, kinds: ['SIG', 'ID'] },
    requires: ['C-ACUTE'],
    obligations: ['O-LOG'],
    exceptionTo: ['E12'],
    confidence: 'MIXED',
    sentence:
      'Bij een acute dreiging mag u de politie verwittigen. Meld feiten, geen mening of geloof, en breng uw directie op de hoogte.',
  },
  {
    id: 'E12',
    effect: 'prohibit',
    norms: ['avg-5', 'avg-6-9-10', 'gpi-78', 'school-discretie'],
    validFrom: '2016-01-01',
    when: { ...fromSchool, recipients: police, kinds: ['SIG'] },
    unless: ['C-ACUTE'],
    obligations: ['O-EXPLAIN'],
    confidence: 'MIXED',
    sentence:
      'Andere kleren, een baard of vaker bidden meldt u niet aan de politie. Bespreek uw zorg binnen de school of met het CLB.',
    alternatives: ['E10', 'G26', 'G02', 'G16'],
  },
  {
    id: 'E14',
    effect: 'permit',
    norms: ['sv-29'],
    validFrom: '2016-01-01',
    when: {
      holders: school,
      recipients: ['prosecutor'],
      settings: ['report-art29'],
      kinds: ['SIG', 'ID'],
      purposes: everyPurpose,
    },
    requires: ['C-OFFENCE', 'C-OFFICIAL', 'C-NOSEC'],
    obligations: ['O-LOG'],
    exceptionTo: ['J03', 'G22'],
    confidence: 'CONTESTED',
    contested: ['Q-05'],
    sentence:
      'Bent u ambtenaar en vernam u in uw ambt een misdrijf, dan mag u het aangeven bij de procureur. Een zorg of een mening is geen misdrijf.',
  },
]
