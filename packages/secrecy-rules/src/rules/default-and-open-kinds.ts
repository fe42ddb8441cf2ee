import type { Rule } from '../rule.ts'
import { beroepsgeheim, everyHolder, everyone } from '../sets/capacities.ts'
import { confided } from '../sets/kinds.ts'
import { secrecy, secrecyAlways } from '../sets/norms.ts'
import { everyPurpose } from '../sets/purposes.ts'
import { everySetting } from '../sets/settings.ts'

/** The default of professional secrecy, and the three kinds that are decided by their kind in every setting. */
export const defaultAndOpenKinds: readonly Rule[] = [
  {
    id: 'G01a',
    effect: 'prohibit',
    norms: secrecyAlways,
    validFrom: '2016-01-01',
    when: {
      holders: beroepsgeheim,
      recipients: everyone,
      settings: everySetting,
      kinds: confided,
      purposes: everyPurpose,
    },
    obligations: ['O-EXPLAIN'],
    confidence: 'VERIFIED',
    sentence:
      'U bent gebonden door beroepsgeheim. Wat u in vertrouwen vernam, deelt u niet, ook niet dat iemand bij u gekend is, tenzij een regel het toelaat.',
    alternatives: ['G02', 'G03', 'G04'],
  },
  {
    id: 'G01b',
    effect: 'prohibit',
    norms: secrecy,
    validFrom: '2019-01-01',
    when: {
      holders: ['livc-coordinator', 'municipal-department'],
      recipients: everyone,
      settings: everySetting,
      kinds: confided,
      purposes: everyPurpose,
    },
    obligations: ['O-EXPLAIN'],
    confidence: 'CONTESTED',
    contested: ['Q-22'],
    sentence:
      'Private feiten die u bij de gemeente vernam, behandelt u als geheim. U deelt ze niet, tenzij een regel het toelaat.',
    alternatives: ['G02', 'G04'],
  },
  {
    id: 'G01c',
    effect: 'prohibit',
    norms: secrecyAlways,
    validFrom: '2016-01-01',
    when: {
      holders: beroepsgeheim,
      recipients: everyone,
      settings: everySetting,
      kinds: ['ANON'],
      purposes: everyPurpose,
    },
    unless: ['C-ANON'],
    obligations: ['O-EXPLAIN'],
    confidence: 'VERIFIED',
    sentence: 'Zolang iemand te herkennen is, is uw verhaal niet anoniem en blijft het geheim.',
    alternatives: ['G02'],
  },
  {
    id: 'G02',
    effect: 'permit',
    norms: ['avg-5', 'toestemming'],
    validFrom: '2016-01-01',
    when: {
      holders: everyHolder,
      recipients: everyone,
      settings: everySetting,
      kinds: ['ANON'],
      purposes: everyPurpose,
    },
    requires: ['C-ANON'],
    obligations: [],
    exceptionTo: ['G01', 'G18'],
    confidence: 'MIXED',
    sentence:
      'U mag anoniem overleggen, zolang niemand te herkennen is. Let op in een kleine gemeente: ook een school, een leeftijd of een voorval kan iemand verraden.',
  },
  {
    id: 'G23',
    effect: 'permit',
    norms: ['avg-5', 'ter-6-8', 'decr-vl-2024'],
    validFrom: '2016-01-01',
    when: {
      holders: everyHolder,
      recipients: everyone,
      settings: everySetting,
      kinds: ['STAT'],
      purposes: everyPurpose,
    },
    requires: ['C-ANON'],
    obligations: ['O-LOG'],
    confidence: 'MIXED',
    sentence: 'U mag cijfers delen, als niemand te herkennen is en geen enkele cel onder 5 blijft.',
    editorial: 'Geen norm van het dossier dekt de dagen vóór 25 mei 2018.',
  },
  {
    id: 'G24',
    effect: 'permit',
    norms: ['sw-458', 'sw26-352', 'avg-5', 'sw-458-oud'],
    validFrom: '2016-01-01',
    when: {
      holders: everyHolder,
      recipients: everyone,
      settings: everySetting,
      kinds: ['OPEN'],
      purposes: everyPurpose,
    },
    requires: ['C-PUBLIC'],
    obligations: ['O-LOG'],
    confidence: 'MIXED',
    sentence: 'Wat echt openbaar is, mag u delen, zolang u niet verraadt dat iemand uw cliënt is.',
    editorial:
      'De rij noemt art. 458 vanaf 2017; vóór 3 augustus 2017 staat hier de oude tekst van dat artikel.',
  },
]
