import { isWithin, localDate } from '@kader/domain/local-date'
import type { LocalDate } from '@kader/domain/local-date'
import type { NormId } from './all-norms.ts'

export type LegalPeriodId = 'P0' | 'P1' | 'P2' | 'P3' | 'P4' | 'P5' | 'P6'

/** A stretch of days on which the law of the local cell was one and the same frame. */
export interface LegalPeriod {
  readonly id: LegalPeriodId
  readonly from: LocalDate
  /** Last day; absent for the period we live in. */
  readonly to?: LocalDate
  readonly changes: string
  readonly norms: readonly NormId[]
  readonly note?: string
}

/** The periods in order; the day of disclosure chooses. */
export const timeline: readonly LegalPeriod[] = [
  {
    id: 'P0',
    from: localDate('2016-01-01'),
    to: localDate('2017-08-02'),
    changes: 'De wet kent geen casusoverleg. De LIVC bestaat door een omzendbrief en is facultatief.',
    norms: ['sw-458-oud', 'omz-2015'],
  },
  {
    id: 'P1',
    from: localDate('2017-08-03'),
    to: localDate('2018-09-23'),
    changes:
      'Art. 458ter bestaat. De LIVC bestaat nog altijd enkel door een omzendbrief, dus alleen met een gemotiveerde toestemming van de procureur. Vanaf 1 september 2017 heeft het OCMW de plichten van art. 46bis/1.',
    norms: ['sw-458ter', 'sv-46bis1-1'],
    note: 'De actieve meldplicht van art. 46bis/1 § 3 is met terugwerkende kracht vernietigd en telt voor geen enkele dag.',
  },
  {
    id: 'P2',
    from: localDate('2018-09-24'),
    to: localDate('2021-07-18'),
    changes:
      'De wet LIVC R geldt. De cel is verplicht en art. 5 maakt er een overleg van art. 458ter van. Vlaamse diensten missen de machtiging bij decreet.',
    norms: [
      'wet-livc-2',
      'wet-livc-3-1',
      'wet-livc-3-2',
      'wet-livc-4-1',
      'wet-livc-4-2',
      'wet-livc-4-3',
      'wet-livc-5',
      'gwh-44-2019',
      'gwh-52-2021',
    ],
    note: 'Of Vlaamse diensten en het OCMW in deze periode konden zetelen, is een open vraag (Q-02).',
  },
  {
    id: 'P3',
    from: localDate('2021-07-19'),
    to: localDate('2023-08-17'),
    changes: 'Het Vlaamse decreet van 21 mei 2021 geeft Vlaamse diensten de machtiging.',
    norms: ['decr-livc-2021'],
    note: 'De begindatum is afgeleid. De tekst van het decreet is niet gelezen.',
  },
  {
    id: 'P4',
    from: localDate('2023-08-18'),
    to: localDate('2026-02-14'),
    changes:
      'Het Vlaamse decreet van 30 juni 2023 regelt de gegevens in een casusoverleg van art. 458ter. Daar komt vanaf 1 oktober 2024 de wet T.E.R. bij.',
    norms: [
      'decr-458ter-2023',
      'ter-2',
      'ter-6-8',
      'ter-18',
      'ter-20',
      'ter-21',
      'ter-23-25',
      'ter-26',
      'ter-31-33',
      'ter-45',
    ],
    note: 'De begindatum van de wet T.E.R. (1 oktober 2024) is uit tweede hand.',
  },
  {
    id: 'P5',
    from: localDate('2026-02-15'),
    to: localDate('2026-08-31'),
    changes:
      'De federale wet van 8 januari 2026 regelt de gegevens in een casusoverleg van art. 458ter. Ze geldt ook voor oudere gegevens (art. 8).',
    norms: [
      'wet-458ter-2026-2',
      'wet-458ter-2026-3',
      'wet-458ter-2026-4',
      'wet-458ter-2026-5',
      'wet-458ter-2026-6',
      'wet-458ter-2026-8',
    ],
  },
  {
    id: 'P6',
    from: localDate('2026-09-01'),
    changes:
      'Het nieuwe Strafwetboek geldt: art. 352 (beroepsgeheim), 353 (afwijkingen) en 299 (schuldig verzuim).',
    norms: [
      'sw26-352',
      'sw26-353-1',
      'sw26-353-2',
      'sw26-353-3',
      'sw26-299',
      'sw26-noodtoestand',
      'sw26-371',
      'sw26-357',
      'sw26-inwerking',
    ],
    note: 'Voor boek II is de begindatum uit tweede hand.',
  },
]

/** The period a day falls in; none before 2016-01-01, which the dossier does not cover. */
export function legalPeriodOn(at: LocalDate): LegalPeriod | undefined {
  return timeline.find((period) => isWithin(at, period.from, period.to))
}
