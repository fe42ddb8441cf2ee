import type { Rule } from '../rule.ts'
import {
  allBut,
  beroepsgeheim,
  caregivers,
  everyHolder,
  municipalityAsSuch,
  police,
} from '../sets/capacities.ts'
import { secretKinds } from '../sets/kinds.ts'
import { carePurpose, everyPurpose } from '../sets/purposes.ts'

const careContent = ['CARE', 'MED', 'SIG', 'ID', 'EXISTENCE'] as const

/** Shared professional secrecy: one care context, one finality. */
export const sharedSecrecy: readonly Rule[] = [
  {
    id: 'G09',
    effect: 'permit',
    norms: ['toestemming', 'ijh-74'],
    validFrom: '2016-01-01',
    when: {
      holders: caregivers,
      recipients: caregivers,
      settings: ['shared-secrecy'],
      kinds: careContent,
      purposes: carePurpose,
    },
    requires: ['C-SHARED'],
    obligations: ['O-LOG'],
    exceptionTo: ['G01'],
    confidence: 'MIXED',
    sentence:
      'U mag met een andere hulpverlener delen wat nodig is voor dezelfde hulp, in het belang van de cliënt, die dat weet.',
  },
  {
    id: 'G10',
    effect: 'prohibit',
    norms: ['toestemming', 'ijh-74'],
    validFrom: '2016-01-01',
    when: {
      holders: everyHolder,
      recipients: [...police, 'prosecutor', ...municipalityAsSuch],
      settings: ['shared-secrecy'],
      kinds: secretKinds,
      purposes: everyPurpose,
    },
    obligations: ['O-EXPLAIN'],
    confidence: 'MIXED',
    sentence:
      'Politie, parket en gemeente werken met een ander doel dan hulp. Gedeeld beroepsgeheim geldt daar niet.',
    alternatives: ['G16', 'G03', 'G02', 'G04'],
  },
  {
    id: 'G25',
    effect: 'permit',
    norms: ['toestemming', 'ijh-74'],
    validFrom: '2016-01-01',
    when: {
      holders: allBut(beroepsgeheim, 'former-participant'),
      recipients: ['own-team'],
      settings: ['shared-secrecy'],
      kinds: ['ID', 'EXISTENCE', 'SIG', 'CARE', 'MED', 'SCH', 'JOB', 'RISK'],
      purposes: carePurpose,
    },
    requires: ['C-SHARED', 'C-NOSEC'],
    obligations: ['O-LOG', 'O-MIN'],
    exceptionTo: ['G01'],
    confidence: 'MIXED',
    sentence:
      'U mag met uw eigen team bespreken wat nodig is voor de hulp, als de cliënt weet dat u in team werkt. Wat u in de LIVC-R hoorde, hoort daar niet bij.',
  },
  {
    id: 'W10',
    effect: 'permit',
    norms: ['ijh-74'],
    validFrom: '2014-03-01',
    when: {
      holders: ['youth-help-worker'],
      recipients: ['youth-help-worker', 'mandated-youth-facility', 'clb-worker', 'caw-worker'],
      settings: ['shared-secrecy'],
      kinds: ['CARE', 'SIG', 'ID', 'EXISTENCE'],
      purposes: carePurpose,
    },
    requires: ['C-SHARED'],
    obligations: ['O-LOG'],
    exceptionTo: ['G01'],
    confidence: 'MIXED',
    sentence:
      'U mag met een andere jeugdhulpaanbieder delen wat nodig is voor de jeugdhulp, ten gunste van wie u helpt. Vraag waar mogelijk instemming.',
  },
]
