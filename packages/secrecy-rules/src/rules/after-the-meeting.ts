import type { Rule } from '../rule.ts'
import { allBut, everyone, flemishServices, policeSeat, seats } from '../sets/capacities.ts'
import { secretKinds, secretKindsBut } from '../sets/kinds.ts'
import { caseConsultation } from '../sets/norms.ts'
import { federalData, flemishMandate, livcAct } from '../sets/periods.ts'
import { everyPurpose } from '../sets/purposes.ts'
import { everySetting } from '../sets/settings.ts'

const outsideTheOverleg = allBut(everyone, 'livc-participants', 'represented-colleague')

/** What was heard in the LIVC-R, and those who heard it. */
export const afterTheMeeting: readonly Rule[] = [
  {
    id: 'G18a',
    effect: 'prohibit',
    norms: caseConsultation,
    validFrom: livcAct,
    when: {
      holders: seats,
      recipients: outsideTheOverleg,
      settings: ['after-meeting'],
      kinds: secretKinds,
      purposes: everyPurpose,
    },
    obligations: ['O-EXPLAIN'],
    confidence: 'VERIFIED',
    sentence:
      'Wat u in de LIVC-R hoorde en wie wat zei, vertelt u na de vergadering aan niemand buiten het overleg.',
    alternatives: ['G19', 'E19', 'G23'],
  },
  {
    id: 'G18b',
    effect: 'prohibit',
    norms: caseConsultation,
    validFrom: livcAct,
    when: {
      holders: seats,
      recipients: outsideTheOverleg,
      settings: ['after-meeting'],
      kinds: ['ANON'],
      purposes: everyPurpose,
    },
    unless: ['C-ANON'],
    obligations: ['O-EXPLAIN'],
    confidence: 'VERIFIED',
    sentence:
      'Zolang iemand te herkennen is, blijft wat u in de LIVC-R hoorde ook als “anoniem” verhaal geheim.',
    alternatives: ['G02'],
  },
  {
    id: 'E19',
    effect: 'permit',
    norms: [...caseConsultation, 'wet-458ter-2026-4'],
    validFrom: livcAct,
    when: {
      holders: seats,
      recipients: ['own-team'],
      settings: ['after-meeting'],
      kinds: ['ACT'],
      purposes: everyPurpose,
    },
    requires: ['C-MIN'],
    obligations: ['O-PURP', 'O-SECRET'],
    exceptionTo: ['G01', 'G18'],
    confidence: 'CONTESTED',
    sentence:
      'U mag een collega zeggen welke afgesproken actie die moet uitvoeren. De redenen en wie wat zei, zegt u er niet bij.',
  },
  {
    id: 'G19a',
    effect: 'permit',
    norms: ['wet-458ter-2026-5'],
    validFrom: federalData,
    when: {
      holders: policeSeat,
      recipients: ['represented-colleague'],
      settings: ['representation'],
      kinds: secretKindsBut('JUD', 'TER', 'CLASS', 'MED'),
      purposes: everyPurpose,
    },
    requires: ['C-REP', 'C-NEC'],
    obligations: ['O-LOG', 'O-SECRET'],
    confidence: 'MIXED',
    sentence:
      'Als vaste vertegenwoordiger mag u de collega die u vertegenwoordigt briefen. Die collega is dan door dezelfde geheimhouding gebonden.',
  },
  {
    id: 'G19b',
    effect: 'permit',
    norms: ['decr-livc-2021'],
    validFrom: flemishMandate,
    when: {
      holders: flemishServices,
      recipients: ['represented-colleague'],
      settings: ['representation'],
      kinds: secretKindsBut('JUD', 'TER', 'CLASS', 'MED'),
      purposes: everyPurpose,
    },
    requires: ['C-REP', 'C-NEC'],
    obligations: ['O-LOG', 'O-SECRET'],
    exceptionTo: ['G01'],
    confidence: 'MIXED',
    sentence:
      'Als vaste vertegenwoordiger mag u de collega die u vertegenwoordigt briefen. Die collega is dan door dezelfde geheimhouding gebonden.',
  },
  {
    id: 'G21',
    effect: 'prohibit',
    norms: [...caseConsultation, 'avg-26-35'],
    validFrom: livcAct,
    when: {
      holders: ['former-participant'],
      recipients: everyone,
      settings: everySetting,
      kinds: secretKinds,
      purposes: everyPurpose,
    },
    obligations: ['O-REVOKE', 'O-DESTROY', 'O-LOG'],
    exceptionTo: ['G03', 'G05'],
    confidence: 'MIXED',
    sentence:
      'De geheimhouding blijft gelden nadat u vertrokken bent. Uw toegang stopt dezelfde dag en uw kopieën worden vernietigd.',
    alternatives: ['G04'],
  },
  {
    id: 'G22',
    effect: 'prohibit',
    norms: caseConsultation,
    validFrom: '2017-08-03',
    when: {
      holders: seats,
      recipients: ['prosecutor'],
      settings: ['prosecution-use', 'report-art29'],
      kinds: secretKinds,
      purposes: ['prosecution'],
    },
    unless: ['C-NOSEC'],
    obligations: ['O-PURP'],
    confidence: 'VERIFIED',
    sentence:
      'Wat als geheim in de LIVC-R is meegedeeld, mag niet dienen om andere misdrijven te vervolgen dan die waarvoor het overleg er is.',
  },
  {
    id: 'J03',
    effect: 'prohibit',
    norms: ['sv-29', ...caseConsultation],
    validFrom: livcAct,
    when: {
      holders: seats,
      recipients: ['prosecutor'],
      settings: ['report-art29'],
      kinds: secretKinds,
      purposes: everyPurpose,
    },
    unless: ['C-NOSEC'],
    obligations: ['O-LOG'],
    confidence: 'CONTESTED',
    contested: ['Q-05'],
    sentence:
      'Een misdrijf waarvan u enkel in de LIVC-R hoorde, geeft u niet zelf aan. Vraag uw juridische dienst: hierover bestaat discussie.',
    alternatives: ['G04', 'G05'],
  },
]
