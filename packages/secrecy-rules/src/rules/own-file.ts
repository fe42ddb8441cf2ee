import type { Rule } from '../rule.ts'
import { flemishServices, municipalSeats, organiser, police, policeSeat } from '../sets/capacities.ts'
import { caseConsultation } from '../sets/norms.ts'
import { federalData, flemishData, livcAct } from '../sets/periods.ts'
import { everyPurpose } from '../sets/purposes.ts'

const own = { recipients: ['own-team'], settings: ['own-file'], purposes: everyPurpose } as const
const kept = {
  effect: 'permit',
  obligations: ['O-LOG'],
  exceptionTo: ['G01'],
} as const
const federal = {
  ...kept,
  norms: ['wet-458ter-2026-4'],
  validFrom: federalData,
  confidence: 'VERIFIED',
} as const
/** The decree was read, but it does not speak of consensus: decision 0024. */
const flemish = { ...kept, norms: ['decr-458ter-2023'], validFrom: flemishData, confidence: 'MIXED' } as const
const agreed =
  'U mag in uw eigen dossier noteren wat is afgesproken en wat u strikt nodig hebt, als alle deelnemers daarmee instemden.'
const judicial =
  'Gerechtelijke gegevens noteert u in uw eigen dossier enkel als ook de gerechtelijke overheid dat toeliet.'
const filers = [...flemishServices, ...municipalSeats] as const

/** What may be kept in one's own file after the LIVC-R. */
export const ownFile: readonly Rule[] = [
  {
    id: 'P05',
    effect: 'prohibit',
    norms: [...caseConsultation, 'wet-458ter-2026-4', 'gwh-52-2021'],
    validFrom: livcAct,
    when: { ...own, holders: police, kinds: ['CARE', 'MED'] },
    obligations: ['O-OWNFILE'],
    confidence: 'VERIFIED',
    sentence:
      'Hulp- of medische informatie die u in de LIVC-R hoorde, komt niet in een politiedossier of databank.',
    alternatives: ['P06'],
  },
  {
    ...federal,
    id: 'P06a',
    when: { ...own, holders: [...policeSeat, 'prosecutor'], kinds: ['ACT', 'SIG'] },
    requires: ['C-CONS', 'C-NEC'],
    sentence: agreed,
  },
  {
    ...federal,
    id: 'P06b',
    when: { ...own, holders: [...policeSeat, 'prosecutor'], kinds: ['JUD'] },
    requires: ['C-CONS', 'C-NEC', 'C-JUDAUTH'],
    sentence: judicial,
  },
  {
    ...flemish,
    id: 'P06c',
    when: { ...own, holders: [...filers, ...organiser], kinds: ['ACT', 'SIG'] },
    requires: ['C-CONS', 'C-NEC'],
    sentence: agreed,
  },
  {
    ...flemish,
    id: 'P06d',
    when: {
      ...own,
      holders: [...filers, ...organiser].filter((holder) => holder !== 'vdab-counsellor'),
      kinds: ['JUD'],
    },
    requires: ['C-CONS', 'C-NEC', 'C-JUDAUTH'],
    sentence: judicial,
  },
]
