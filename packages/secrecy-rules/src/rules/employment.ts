import type { Rule } from '../rule.ts'
import { police } from '../sets/capacities.ts'
import { policeKinds, secretKinds } from '../sets/kinds.ts'
import { caseConsultation, secrecyAlways } from '../sets/norms.ts'
import { livcAct, terAct } from '../sets/periods.ts'
import { everyPurpose } from '../sets/purposes.ts'

const counsellor = { holders: ['vdab-counsellor'], purposes: everyPurpose } as const

/** VDAB: a duty of discretion, and a file that serves the search for work. */
export const employment: readonly Rule[] = [
  {
    id: 'V02',
    effect: 'prohibit',
    norms: ['vdab-2004', 'avg-5', ...secrecyAlways],
    validFrom: '2016-01-01',
    when: { ...counsellor, recipients: police, settings: ['bilateral'], kinds: ['JOB', 'ID', 'EXISTENCE'] },
    obligations: ['O-EXPLAIN'],
    confidence: 'MIXED',
    sentence:
      'U geeft de politie geen dossier, adres of afspraak van een werkzoekende: het dient om werk te vinden.',
    alternatives: ['G16', 'G03', 'G02', 'G04'],
    editorial: 'De oude tekst van art. 458 is toegevoegd voor de dagen vóór 3 augustus 2017.',
  },
  {
    id: 'V03',
    effect: 'permit',
    norms: ['sv-29', 'vdab-2004'],
    validFrom: '2016-01-01',
    when: { ...counsellor, recipients: ['prosecutor'], settings: ['report-art29'], kinds: ['SIG', 'ID'] },
    requires: ['C-OFFENCE', 'C-OFFICIAL', 'C-NOSEC'],
    obligations: ['O-LOG'],
    exceptionTo: ['J03', 'G22'],
    confidence: 'CONTESTED',
    contested: ['Q-05', 'Q-09'],
    sentence:
      'Vernam u in uw ambt een misdrijf, dan mag u het langs uw hiërarchie aangeven bij de procureur. Een mening is geen misdrijf.',
  },
  {
    id: 'V04',
    effect: 'prohibit',
    norms: ['avg-5', 'avg-6-9-10', 'gpi-78'],
    validFrom: '2018-05-25',
    when: {
      ...counsellor,
      recipients: [...police, 'livc-coordinator'],
      settings: ['bilateral'],
      kinds: ['OPEN'],
    },
    obligations: ['O-EXPLAIN'],
    exceptionTo: ['G24'],
    confidence: 'MIXED',
    sentence:
      'Een openbare post die u toevallig zag, stuurt u niet door: u hebt hem niet nodig voor uw werk, en een extreme mening is nog geen misdrijf.',
    alternatives: ['G02', 'G16'],
  },
  {
    id: 'V05',
    effect: 'prohibit',
    norms: caseConsultation,
    validFrom: livcAct,
    when: {
      ...counsellor,
      recipients: ['benefits-authority', 'own-team', 'vdab-partner'],
      settings: ['reuse'],
      kinds: secretKinds,
    },
    obligations: ['O-PURP'],
    confidence: 'VERIFIED',
    sentence:
      'Wat u in de LIVC-R hoorde, gebruikt u niet voor een sanctie of een melding van onbeschikbaarheid.',
    alternatives: ['V01'],
  },
  {
    id: 'V06a',
    effect: 'permit',
    norms: ['ter-31-33', 'ter-23-25', 'gbw-11'],
    validFrom: terAct,
    when: {
      holders: ['ltf'],
      recipients: ['vdab-counsellor'],
      settings: ['ltf'],
      kinds: ['TER', 'ACT'],
      purposes: everyPurpose,
    },
    requires: ['C-ART23', 'C-NOHARM'],
    obligations: ['O-NOMENTION', 'O-PURP'],
    confidence: 'VERIFIED',
    sentence:
      'De Lokale Taskforce mag VDAB een maatregel vragen na de wettelijke evaluatie. VDAB beslist binnen de eigen bevoegdheid.',
  },
  {
    id: 'V06b',
    effect: 'prohibit',
    norms: ['ter-31-33', 'ter-23-25', 'gbw-11'],
    validFrom: terAct,
    when: {
      holders: ['ltf'],
      recipients: ['vdab-counsellor'],
      settings: ['ltf'],
      kinds: ['CLASS'],
      purposes: everyPurpose,
    },
    obligations: ['O-NOMENTION', 'O-PURP'],
    confidence: 'VERIFIED',
    sentence: 'Geclassificeerde informatie gaat niet naar VDAB.',
    alternatives: ['V06a'],
  },
  {
    id: 'V07',
    effect: 'permit',
    norms: ['sv-46bis1-1'],
    validFrom: '2017-09-01',
    when: {
      ...counsellor,
      recipients: ['prosecutor'],
      settings: ['written-request-46bis1'],
      kinds: ['ID', 'EXISTENCE'],
    },
    requires: ['C-WRITREQ', 'C-SOCSEC'],
    obligations: ['O-SECRET'],
    confidence: 'CONTESTED',
    sentence:
      'U mag op een schriftelijke vordering van de procureur administratieve inlichtingen geven, als VDAB een instelling van sociale zekerheid is. Dat is niet bevestigd.',
  },
  {
    id: 'V08',
    effect: 'prohibit',
    norms: ['wpa-44-11-9', 'ter-23-25'],
    validFrom: '2014-04-07',
    when: {
      holders: police,
      recipients: ['vdab-counsellor'],
      settings: ['bilateral'],
      kinds: policeKinds,
      purposes: everyPurpose,
    },
    obligations: ['O-EXPLAIN'],
    confidence: 'MIXED',
    sentence:
      'VDAB heeft geen opdracht van openbare veiligheid. De politie deelt er buiten het overleg niets mee.',
    alternatives: ['P01', 'P02', 'P03'],
  },
  {
    id: 'V09',
    effect: 'prohibit',
    norms: ['vdab-2004', 'avg-5'],
    validFrom: '2018-05-25',
    when: { ...counsellor, recipients: ['vdab-partner'], settings: ['bilateral'], kinds: ['SIG'] },
    obligations: ['O-EXPLAIN'],
    confidence: 'MIXED',
    sentence: 'Een signaal van radicalisering geeft u niet door aan een opleidings- of begeleidingspartner.',
    alternatives: ['G03', 'G02'],
  },
]
