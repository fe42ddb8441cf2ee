import type { Rule } from '../rule.ts'
import { police } from '../sets/capacities.ts'
import { secretKinds } from '../sets/kinds.ts'
import { secrecyAlways } from '../sets/norms.ts'
import { terAct } from '../sets/periods.ts'
import { everyPurpose } from '../sets/purposes.ts'

/** Physicians, and the justitiehuizen with those who help in their mandate. */
export const healthAndJusticeHouses: readonly Rule[] = [
  {
    id: 'W14',
    effect: 'prohibit',
    norms: [...secrecyAlways, 'ggz-arts'],
    validFrom: '2016-01-01',
    when: {
      holders: ['physician'],
      recipients: police,
      settings: ['bilateral'],
      kinds: ['MED', 'EXISTENCE'],
      purposes: everyPurpose,
    },
    obligations: ['O-EXPLAIN'],
    confidence: 'MIXED',
    sentence: 'Als arts zegt u de politie niets over een patiënt, ook niet of hij bij u in behandeling is.',
    alternatives: ['G04', 'G03', 'G02', 'W13'],
    editorial: 'De oude tekst van art. 458 is toegevoegd voor de dagen vóór 3 augustus 2017.',
  },
  {
    id: 'W18',
    effect: 'duty',
    norms: ['jh-9-15'],
    validFrom: '2022-05-28',
    when: {
      holders: ['justice-assistant'],
      recipients: ['prosecutor', 'court'],
      settings: ['mission-report'],
      kinds: ['SIG', 'RISK', 'ACT', 'ID', 'EXISTENCE'],
      purposes: everyPurpose,
    },
    requires: ['C-MISSION'],
    obligations: ['O-LOG'],
    exceptionTo: ['G01'],
    confidence: 'VERIFIED',
    sentence: 'U rapporteert aan uw opdrachtgever wat tot de opdracht hoort. De persoon weet dat.',
  },
  {
    id: 'W19',
    effect: 'duty',
    norms: ['jh-9-15'],
    validFrom: '2022-05-28',
    when: {
      holders: ['caw-worker', 'cgg-psychologist'],
      recipients: ['justice-assistant'],
      settings: ['mission-report'],
      kinds: ['ACT', 'EXISTENCE', 'SIG', 'ID'],
      purposes: everyPurpose,
    },
    requires: ['C-MISSION'],
    obligations: ['O-LOG'],
    exceptionTo: ['G01'],
    confidence: 'VERIFIED',
    sentence:
      'Als helper in een gerechtelijk mandaat meldt u het justitiehuis enkel aanwezigheid, afwezigheid, stopzetting, ernstig risico voor derden en formele moeilijkheden.',
  },
  {
    id: 'W20',
    effect: 'permit',
    norms: ['ter-31-33', 'ter-2', 'ter-18'],
    validFrom: terAct,
    when: {
      holders: ['justice-house-central'],
      recipients: ['ltf'],
      settings: ['ltf'],
      kinds: ['JUD', 'SIG', 'CLASS'],
      purposes: everyPurpose,
    },
    requires: ['C-CLEAR', 'C-NOHARM'],
    obligations: ['O-LOG'],
    confidence: 'MIXED',
    sentence:
      'Het gemachtigde lid van het centraal bestuur mag in de Lokale Taskforce spreken, als iedereen de machtiging heeft en niets een onderzoek schaadt.',
  },
  {
    id: 'W21',
    effect: 'prohibit',
    norms: ['ter-31-33'],
    validFrom: terAct,
    when: {
      holders: ['justice-assistant'],
      recipients: ['ltf'],
      settings: ['ltf'],
      kinds: secretKinds,
      purposes: everyPurpose,
    },
    obligations: ['O-EXPLAIN'],
    confidence: 'VERIFIED',
    sentence:
      'In de Lokale Taskforce spreekt enkel een gemachtigd lid van het centraal bestuur voor de justitiehuizen.',
    alternatives: ['W17'],
  },
]
