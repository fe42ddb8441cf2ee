import type { Rule } from '../rule.ts'
import { allBut, everyone, police, policeSeat, schoolAndClb } from '../sets/capacities.ts'
import { policeKinds } from '../sets/kinds.ts'
import { caseConsultation } from '../sets/norms.ts'
import { livcAct, terAct } from '../sets/periods.ts'
import { everyPurpose } from '../sets/purposes.ts'

const bilateral = { holders: police, settings: ['bilateral'], purposes: everyPurpose } as const
const fiche = {
  effect: 'permit',
  norms: ['wet-livc-4-2', 'gwh-52-2021'],
  requires: ['C-CONS', 'C-NOSEC', 'C-LIST'],
  obligations: ['O-LOG', 'O-RET'],
  sentence:
    'Als alle effectieve deelnemers met naam instemmen, mag de politie een terugkoppelingsfiche sturen: de opvolging, zonder geheimen.',
} as const
const toMayor = {
  effect: 'permit',
  norms: ['wpa-44-1', 'wpa-44-11-6', 'wpa-44-11-7'],
  validFrom: '2014-04-07',
  when: { ...bilateral, recipients: ['mayor'], kinds: ['JUD'] },
  obligations: ['O-LOG'],
  confidence: 'VERIFIED',
} as const
const nameList = {
  norms: ['ter-23-25'],
  validFrom: terAct,
  obligations: ['O-LOG', 'O-DESTROY'],
  confidence: 'VERIFIED',
} as const
const named = {
  holders: police,
  settings: ['name-list'],
  kinds: ['TER', 'ID', 'EXISTENCE'],
  purposes: everyPurpose,
} as const

/** Police outside the meeting: to mayor, parket, schools, welfare, and the feedback fiche. */
export const policeOutside: readonly Rule[] = [
  {
    id: 'E17',
    effect: 'prohibit',
    norms: ['wpa-44-11-9', 'ter-23-25', 'sv-28quinquies'],
    validFrom: '2014-04-07',
    when: { ...bilateral, recipients: schoolAndClb, kinds: policeKinds },
    obligations: ['O-EXPLAIN'],
    confidence: 'MIXED',
    sentence:
      'De politie deelt een school of CLB buiten het overleg geen politie-informatie over een leerling mee.',
    alternatives: ['E18', 'P01', 'P02', 'P03'],
  },
  {
    id: 'E18',
    effect: 'permit',
    norms: ['wpa-44-1', 'sw-noodtoestand', 'sw26-noodtoestand'],
    validFrom: '2014-04-07',
    when: { ...bilateral, recipients: ['teacher', 'school-director'], kinds: ['POL'] },
    requires: ['C-PERIL', 'C-NEC'],
    obligations: ['O-LOG', 'O-PURP'],
    exceptionTo: ['E17'],
    confidence: 'CONTESTED',
    sentence:
      'Bij ernstig en onmiddellijk gevaar voor deze school mag de politie het minimum meedelen dat haar beschermt. De magistraat wordt ingelicht.',
  },
  {
    id: 'W15',
    effect: 'permit',
    norms: ['wpa-44-11-9bis'],
    validFrom: terAct,
    when: {
      holders: police,
      recipients: ['emergency-service'],
      settings: ['joint-intervention'],
      kinds: ['POL'],
      purposes: everyPurpose,
    },
    requires: ['C-NEC'],
    obligations: ['O-LOG', 'O-PURP'],
    confidence: 'VERIFIED',
    sentence:
      'Bij een gezamenlijke interventie mag de politie de hulpdienst zeggen wat strikt nodig is om veilig te werken.',
  },
  {
    id: 'W16',
    effect: 'prohibit',
    norms: ['wpa-44-11-9', 'ter-23-25', 'sv-28quinquies'],
    validFrom: '2014-04-07',
    when: {
      ...bilateral,
      recipients: [
        'caw-worker',
        'ocmw-worker',
        'cgg-psychologist',
        'youth-help-worker',
        'physician',
        'mandated-youth-facility',
        'street-worker',
      ],
      kinds: policeKinds,
    },
    obligations: ['O-EXPLAIN'],
    confidence: 'MIXED',
    sentence: 'De politie deelt een hulpverlener buiten het overleg geen politie-informatie mee.',
    alternatives: ['P01', 'P02', 'P03'],
  },
  {
    ...fiche,
    id: 'P04a',
    validFrom: livcAct,
    when: {
      holders: policeSeat,
      recipients: ['ocad', 'vsse', ...police],
      settings: ['feedback-fiche'],
      kinds: ['ACT'],
      purposes: everyPurpose,
    },
    confidence: 'VERIFIED',
  },
  {
    ...fiche,
    id: 'P04b',
    validFrom: terAct,
    when: {
      holders: policeSeat,
      recipients: ['oversight-body'],
      settings: ['feedback-fiche'],
      kinds: ['ACT'],
      purposes: everyPurpose,
    },
    confidence: 'CONTESTED',
    contested: ['Q-11'],
  },
  {
    ...toMayor,
    id: 'P07a',
    requires: ['C-JUDAUTH', 'C-NOHARM'],
    sentence:
      'De politie mag de burgemeester gerechtelijke informatie geven die hij nodig heeft, met toelating van het parket en zonder schade voor het onderzoek.',
  },
  {
    ...toMayor,
    id: 'P07b',
    requires: ['C-PERIL', 'C-NEC'],
    sentence:
      'Bij ernstig en onmiddellijk gevaar mag de politie de burgemeester zeggen wat nodig is om mensen te beschermen.',
  },
  {
    id: 'P08',
    effect: 'duty',
    norms: ['wpa-5-1', 'wpa-44-1'],
    validFrom: '2001-01-01',
    when: { ...bilateral, recipients: ['mayor'], kinds: ['POL'] },
    requires: ['C-PUBORDER'],
    obligations: ['O-LOG'],
    confidence: 'VERIFIED',
    sentence:
      'De politie licht de burgemeester in over de openbare orde, als daar een maatregel uit kan volgen.',
  },
  {
    id: 'P09',
    effect: 'duty',
    norms: ['wpa-44-1', ...caseConsultation],
    validFrom: '2014-04-07',
    when: { ...bilateral, recipients: ['prosecutor'], kinds: ['POL'] },
    requires: ['C-NOSEC'],
    obligations: ['O-LOG'],
    confidence: 'CONTESTED',
    sentence:
      'De politie licht het parket meteen in over wat voor het gerecht van belang is, maar niet over geheimen die ze enkel in de LIVC-R hoorde.',
  },
  {
    id: 'P13',
    effect: 'prohibit',
    norms: ['ter-20', 'ter-2'],
    validFrom: terAct,
    when: {
      holders: [...police, 'ocad'],
      recipients: allBut(
        everyone,
        ...police,
        'ocad',
        'vsse',
        'ltf',
        'prosecutor',
        'justice-house-central',
        'own-team',
        'represented-colleague',
      ),
      settings: ['bilateral'],
      kinds: ['TER'],
      purposes: everyPurpose,
    },
    obligations: ['O-EXPLAIN'],
    confidence: 'MIXED',
    sentence: 'De fiche van de databank T.E.R. gaat niet naar diensten die er geen toegang toe hebben.',
    alternatives: ['P12', 'P01'],
  },
  {
    ...nameList,
    id: 'P14a',
    effect: 'prohibit',
    when: {
      ...named,
      recipients: [
        ...schoolAndClb,
        'caw-worker',
        'youth-help-worker',
        'physician',
        'cgg-psychologist',
        'street-worker',
        'livc-participants',
      ],
    },
    sentence: 'Een lijst van namen gaat niet naar wie geen openbare overheid is, en niet naar de groep.',
    alternatives: ['P01'],
  },
  {
    ...nameList,
    id: 'P14b',
    effect: 'permit',
    when: {
      ...named,
      recipients: [
        'mayor',
        'livc-coordinator',
        'prevention-worker',
        'ocmw-worker',
        'vdab-counsellor',
        'justice-assistant',
      ],
    },
    requires: ['C-LISTPURP', 'C-ART23'],
    sentence:
      'Een lijst van namen mag naar een openbare overheid met een uitdrukkelijk wettelijk doel en een korte bewaartermijn, na de wettelijke evaluatie.',
  },
]
