import type { Rule } from '../rule.ts'
import { allBut, beroepsgeheim, police, welfareWorkers } from '../sets/capacities.ts'
import { secretKindsBut } from '../sets/kinds.ts'
import { secrecy, secrecyAlways } from '../sets/norms.ts'
import { everyPurpose } from '../sets/purposes.ts'

const bilateral = { settings: ['bilateral'], purposes: everyPurpose } as const
const ocmw = { holders: ['ocmw-worker'], purposes: everyPurpose } as const
const ocmwSecrecy = [...secrecy, 'ocmw-36-50', 'dlb-191-3', 'dlb-29-4'] as const
const annulled = {
  norms: ['sv-46bis1-3', 'gwh-44-2019'],
  confidence: 'MIXED',
  obligations: ['O-EXPLAIN'],
} as const

/** CAW, OCMW, youth help and those who hold secrets for the sake of help. */
export const welfare: readonly Rule[] = [
  {
    id: 'W02',
    effect: 'prohibit',
    norms: [...secrecyAlways, 'caw'],
    validFrom: '2016-01-01',
    when: { ...bilateral, holders: ['caw-worker'], recipients: police, kinds: ['CARE', 'ID', 'EXISTENCE'] },
    obligations: ['O-EXPLAIN'],
    confidence: 'MIXED',
    sentence: 'Als CAW-begeleider zegt u de politie niets over een cliënt, ook niet of hij bij u verblijft.',
    alternatives: ['G16', 'G03', 'G02', 'G04'],
    editorial: 'De oude tekst van art. 458 is toegevoegd voor de dagen vóór 3 augustus 2017.',
  },
  {
    id: 'W04',
    effect: 'prohibit',
    norms: [...ocmwSecrecy, 'sv-46bis1-1', 'gwh-44-2019'],
    validFrom: '2017-09-01',
    when: { ...ocmw, settings: ['bilateral'], recipients: police, kinds: ['ID', 'EXISTENCE'] },
    obligations: ['O-EXPLAIN'],
    confidence: 'MIXED',
    sentence:
      'Het OCMW geeft de politie geen cliëntenlijst, adres of steun door. Enkel de procureur kan dat schriftelijk vorderen.',
    alternatives: ['W05', 'G04'],
  },
  {
    id: 'W05a',
    effect: 'duty',
    norms: ['sv-46bis1-1', 'gwh-44-2019'],
    validFrom: '2017-09-01',
    when: {
      ...ocmw,
      settings: ['written-request-46bis1'],
      recipients: ['prosecutor'],
      kinds: ['ID', 'EXISTENCE'],
    },
    requires: ['C-WRITREQ'],
    obligations: ['O-SECRET', 'O-LOG'],
    exceptionTo: ['G01'],
    confidence: 'MIXED',
    sentence:
      'Op een schriftelijke, gemotiveerde vordering van de procureur geeft u de administratieve toestand: steun of niet, en het adres. U zwijgt over de vordering.',
  },
  {
    id: 'W05b',
    effect: 'prohibit',
    norms: ['sv-46bis1-1', 'gwh-44-2019'],
    validFrom: '2017-09-01',
    when: {
      ...ocmw,
      settings: ['written-request-46bis1'],
      recipients: ['prosecutor'],
      kinds: secretKindsBut('ID', 'EXISTENCE'),
    },
    obligations: ['O-SECRET', 'O-LOG'],
    confidence: 'MIXED',
    sentence:
      'De vordering reikt niet verder dan de administratieve toestand: geen sociaal verslag, niets medisch.',
    alternatives: ['W05a', 'G04'],
  },
  {
    ...annulled,
    id: 'W06',
    effect: 'prohibit',
    explains: ['sv-46bis1-3'],
    validFrom: '2019-03-14',
    when: { ...ocmw, settings: ['own-initiative-report'], recipients: ['prosecutor'], kinds: ['SIG'] },
    sentence:
      'Er is geen plicht om vermoedens uit eigen beweging te melden: het Grondwettelijk Hof vernietigde die.',
    alternatives: ['G04', 'G05', 'G16'],
  },
  {
    ...annulled,
    id: 'W07',
    effect: 'note',
    explains: ['gwh-44-2019'],
    validFrom: '2017-09-01',
    validTo: '2019-03-14',
    when: { ...ocmw, settings: ['own-initiative-report'], recipients: ['prosecutor'], kinds: ['SIG'] },
    sentence:
      'De meldplicht die toen in de wet stond, is in 2019 vernietigd met terugwerkende kracht. U past ze niet toe.',
  },
  {
    id: 'W08',
    effect: 'prohibit',
    norms: ['ocmw-36-50', 'dlb-191-3', 'dlb-29-4', 'dlb-75', ...secrecyAlways],
    validFrom: '2016-01-01',
    when: { ...ocmw, settings: ['bilateral'], recipients: ['mayor'], kinds: ['CARE'] },
    obligations: ['O-EXPLAIN'],
    confidence: 'MIXED',
    sentence:
      'De burgemeester heeft geen recht op het dossier van uw cliënt, ook niet als hij in een orgaan van het OCMW zit.',
    alternatives: ['G16', 'W03', 'G02'],
    editorial: 'De oude tekst van art. 458 is toegevoegd voor de dagen vóór 3 augustus 2017.',
  },
  {
    id: 'W11',
    effect: 'permit',
    norms: ['ijh-76'],
    validFrom: '2014-03-01',
    when: {
      ...bilateral,
      holders: allBut(beroepsgeheim, 'clb-worker', 'mandated-youth-facility', 'lawyer', 'former-participant'),
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
    id: 'W12a',
    effect: 'prohibit',
    norms: ['ijh-75'],
    validFrom: '2014-03-01',
    when: {
      ...bilateral,
      holders: ['mandated-youth-facility'],
      recipients: ['youth-court-service', 'prosecutor'],
      kinds: ['CARE'],
    },
    unless: ['C-DECREE'],
    obligations: ['O-LOG'],
    confidence: 'VERIFIED',
    sentence:
      'Tussen het OCJ of vertrouwenscentrum en de jeugdrechtbank staat een waterschot: zonder decreetgrond geeft u geen hulpinhoud door.',
    alternatives: ['W12b', 'G04'],
  },
  {
    id: 'W12b',
    effect: 'permit',
    norms: ['ijh-75'],
    validFrom: '2014-03-01',
    when: {
      ...bilateral,
      holders: ['mandated-youth-facility'],
      recipients: ['youth-court-service', 'prosecutor'],
      kinds: ['CARE', 'ID', 'EXISTENCE'],
    },
    requires: ['C-DECREE'],
    obligations: ['O-LOG'],
    exceptionTo: ['G01', 'W12'],
    confidence: 'VERIFIED',
    sentence:
      'U mag doorgeven wat het decreet toelaat: bij een doorverwijzing, als basisgegevens of met schriftelijke toestemming.',
  },
  {
    id: 'W23',
    effect: 'prohibit',
    norms: secrecyAlways,
    validFrom: '2016-01-01',
    when: {
      ...bilateral,
      holders: welfareWorkers,
      recipients: ['relative', 'parent'],
      kinds: ['SIG', 'CARE'],
    },
    obligations: ['O-EXPLAIN'],
    confidence: 'VERIFIED',
    sentence: 'U vertelt een partner, ouder of familielid niet wat uw cliënt u toevertrouwde.',
    alternatives: ['G03', 'G04'],
    editorial: 'De oude tekst van art. 458 is toegevoegd voor de dagen vóór 3 augustus 2017.',
  },
]
