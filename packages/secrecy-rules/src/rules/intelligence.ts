import type { Rule } from '../rule.ts'
import { allBut, atTheTable, everyHolder, police, policeSeat, seats } from '../sets/capacities.ts'
import { secretKinds } from '../sets/kinds.ts'
import { secrecy } from '../sets/norms.ts'
import { livcAct, terAct } from '../sets/periods.ts'
import { everyPurpose } from '../sets/purposes.ts'

/** To and from OCAD, VSSE and the Lokale Taskforce, other than on request (see intelligence-requests). */
export const intelligence: readonly Rule[] = [
  {
    id: 'E08',
    effect: 'prohibit',
    norms: ['wet-livc-4-2', 'ter-31-33', 'ocad-2006'],
    validFrom: livcAct,
    when: {
      holders: ['clb-worker'],
      recipients: ['ocad', 'ltf'],
      settings: ['bilateral'],
      kinds: secretKinds,
      purposes: everyPurpose,
    },
    obligations: ['O-EXPLAIN'],
    confidence: 'VERIFIED',
    sentence: 'Er is geen rechtstreekse lijn van een CLB naar het OCAD of de Lokale Taskforce.',
    alternatives: ['G16', 'E01', 'G02'],
  },
  {
    id: 'P11',
    effect: 'permit',
    norms: ['ter-31-33', 'classif-1998'],
    validFrom: terAct,
    when: {
      holders: ['vsse', 'ocad'],
      recipients: ['ltf'],
      settings: ['ltf'],
      kinds: ['CLASS', 'TER'],
      purposes: everyPurpose,
    },
    requires: ['C-CLEAR', 'C-NOHARM'],
    obligations: ['O-LOG'],
    confidence: 'MIXED',
    sentence:
      'In de Lokale Taskforce mag geclassificeerde informatie, als iedereen de machtiging heeft en niets een onderzoek schaadt.',
  },
  {
    id: 'P12',
    effect: 'permit',
    norms: ['ter-26', 'ter-21'],
    validFrom: terAct,
    when: {
      holders: [...police, 'ocad'],
      recipients: ['mayor'],
      settings: ['information-card'],
      kinds: ['TER'],
      purposes: everyPurpose,
    },
    requires: ['C-VALID', 'C-TERLINK'],
    obligations: ['O-NOMENTION', 'O-PURP'],
    confidence: 'VERIFIED',
    sentence:
      'De burgemeester krijgt de informatiekaart van een gevalideerde persoon die een band heeft met zijn gemeente.',
  },
  {
    id: 'J05',
    effect: 'prohibit',
    norms: ['wet-livc-4-2', 'gwh-52-2021'],
    validFrom: livcAct,
    when: {
      holders: seats,
      recipients: ['ltf'],
      settings: ['ltf', 'bilateral', 'feedback-fiche'],
      kinds: ['ID', 'EXISTENCE', 'SIG', 'CARE', 'MED', 'SCH', 'JOB', 'RISK'],
      purposes: everyPurpose,
    },
    obligations: ['O-EXPLAIN'],
    confidence: 'VERIFIED',
    sentence:
      'Geheimen uit de LIVC-R gaan niet naar de Lokale Taskforce, ook niet in de terugkoppelingsfiche.',
    alternatives: ['P04'],
  },
  {
    id: 'J06',
    effect: 'permit',
    norms: ['ter-31-33', 'wet-livc-4-1', 'ter-26'],
    validFrom: terAct,
    when: {
      holders: ['ltf'],
      recipients: ['livc-participants', 'mayor', 'korpschef'],
      settings: ['ltf'],
      kinds: ['TER', 'ACT'],
      purposes: everyPurpose,
    },
    requires: ['C-KORPSCHEF', 'C-NOHARM'],
    obligations: ['O-NOMENTION'],
    confidence: 'MIXED',
    sentence:
      'De Lokale Taskforce mag via de korpschef de informatiekaart of een maatregel doorgeven die de burgemeester nodig heeft, als niets een onderzoek schaadt.',
  },
  {
    id: 'J08',
    effect: 'prohibit',
    norms: ['ter-23-25', 'wet-livc-4-1'],
    validFrom: terAct,
    when: {
      holders: ['ocad'],
      recipients: allBut(atTheTable, ...policeSeat),
      settings: ['bilateral'],
      kinds: ['TER'],
      purposes: everyPurpose,
    },
    obligations: ['O-EXPLAIN'],
    confidence: 'VERIFIED',
    sentence:
      'Het OCAD geeft een deelnemer geen dreigingsniveau of categorie. Dat loopt via de informatiekaart van de korpschef.',
    alternatives: ['P01', 'P12'],
  },
  {
    id: 'J09',
    effect: 'permit',
    norms: ['ivd-14', 'ivd-16', 'gbw-12', ...secrecy],
    validFrom: '2018-09-05',
    when: {
      holders: allBut(everyHolder, 'vsse', 'lawyer', 'former-participant'),
      recipients: ['vsse'],
      settings: ['intelligence-report'],
      kinds: ['SIG', 'ID'],
      purposes: everyPurpose,
    },
    requires: ['C-NOTSECRET', 'C-NOSEC'],
    obligations: ['O-NOMENTION'],
    exceptionTo: ['G01'],
    confidence: 'MIXED',
    sentence:
      'U mag de inlichtingendienst uit eigen beweging iets melden dat u niet in vertrouwen vernam. U zegt de betrokkene niet dat u dat deed.',
  },
]
