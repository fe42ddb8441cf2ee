import { localDate } from '@kader/domain/local-date'
import type { LocalDate } from '@kader/domain/local-date'
import type { NormConfidence } from '@kader/domain/vocabulary/confidence'
import type { ContestedId } from '@kader/domain/vocabulary/contested'
import type { NormId } from './all-norms.ts'

/** The first day of the new Penal Code; the day before is the last of the old one. */
export const newPenalCodeFrom: LocalDate = localDate('2026-09-01')

/** One subject of the Penal Code, in the old and the new code. */
export interface ConcordanceEntry {
  readonly topic: string
  /** Article in the code of 1867. */
  readonly old: string
  /** Article in the new code. */
  readonly new: string
  readonly changes: string
  readonly oldNorms: readonly NormId[]
  readonly newNorms: readonly NormId[]
  readonly confidence: NormConfidence
  readonly note?: string
  readonly contested?: ContestedId
}

/** Which article of the new code follows which article of the old one. */
export const concordance: readonly ConcordanceEntry[] = [
  {
    topic: 'Schending van het beroepsgeheim',
    old: 'art. 458',
    new: 'art. 352',
    changes:
      'De bekendmaking moet opzettelijk zijn. De straf is van niveau 2 in plaats van 1 tot 3 jaar. De lijst van beroepen is weg. Er staat ‘wet’ in plaats van ‘wet, decreet of ordonnantie’.',
    oldNorms: ['sw-458'],
    newNorms: ['sw26-352'],
    confidence: 'VERIFIED',
    contested: 'Q-01',
  },
  {
    topic: 'Spreekrecht voor minderjarigen en kwetsbare personen',
    old: 'art. 458bis',
    new: 'art. 353 § 1',
    changes:
      'De lijst van misdrijven is hernummerd. Geweld in naam van eer of cultuur is toegevoegd als grond van kwetsbaarheid.',
    oldNorms: ['sw-458bis'],
    newNorms: ['sw26-353-1'],
    confidence: 'VERIFIED',
  },
  {
    topic: 'Casusoverleg',
    old: 'art. 458ter',
    new: 'art. 353 § 2',
    changes:
      'Het overleg is georganiseerd ‘door of krachtens een wet’, zonder vermelding van decreet of ordonnantie. Terrorisme is nu titel 4, hoofdstuk 1. De criminele organisatie is nu art. 406 (was art. 324bis). De straf is van niveau 2.',
    oldNorms: ['sw-458ter'],
    newNorms: ['sw26-353-2'],
    confidence: 'VERIFIED',
    contested: 'Q-01',
  },
  {
    topic: 'Uitzondering voor advocaten',
    old: 'art. 458quater',
    new: 'art. 353 § 3',
    changes: 'Er verandert niets.',
    oldNorms: ['sw-458quater'],
    newNorms: ['sw26-353-3'],
    confidence: 'VERIFIED',
  },
  {
    topic: 'Schuldig verzuim',
    old: 'art. 422bis',
    new: 'art. 299-304',
    changes: 'Er zijn aparte artikelen voor rechtvaardiging, verschoning en verzwaring.',
    oldNorms: ['sw-422bis'],
    newNorms: ['sw26-299'],
    confidence: 'VERIFIED',
  },
  {
    topic: 'Terroristische misdrijven',
    old: 'boek II, titel Iter (art. 137 en volgende)',
    new: 'art. 371 en volgende',
    changes: 'De artikelen zijn hernummerd.',
    oldNorms: [],
    newNorms: ['sw26-371'],
    confidence: 'RECALLED',
    note: 'Art. 371 is nagelezen. Het oude nummer (art. 137) is niet nagelezen.',
  },
  {
    topic: 'Noodtoestand',
    old: 'ongeschreven',
    new: 'boek I, hoofdstuk 2, afdeling 3 (art. 10-15)',
    changes: 'De noodtoestand wordt geschreven recht.',
    oldNorms: ['sw-noodtoestand'],
    newNorms: ['sw26-noodtoestand'],
    confidence: 'RECALLED',
    note: 'De tekst is niet gelezen.',
  },
  {
    topic: 'Verwijzingen in andere wetten naar ‘458ter’',
    old: 'wet LIVC R, art. 5; decreet 30 juni 2023; wet 8 januari 2026; wet T.E.R., art. 31',
    new: 'te lezen als art. 353 § 2',
    changes: 'Kader leest deze verwijzingen als art. 353 § 2 en vermeldt beide nummers.',
    oldNorms: ['wet-livc-5', 'decr-458ter-2023', 'wet-458ter-2026-2', 'ter-31-33'],
    newNorms: ['sw26-353-2'],
    confidence: 'RECALLED',
    note: 'Of de wet van 30 maart 2026 deze verwijzingen heeft aangepast, is niet nagelezen.',
    contested: 'Q-13',
  },
]
