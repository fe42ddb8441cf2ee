import type { LocalDate } from '@kader/domain/local-date'
import type { Norm } from '@kader/secrecy-rules'

/** An article an answer rests on, as it is named to people. */
export interface ArticleInWords {
  readonly id: string
  readonly title: string
  readonly citation: string
  readonly from: LocalDate
  /** Last day in force; absent means still in force as far as seen. */
  readonly to?: LocalDate
  readonly confirmed: boolean
  /** Where it was read, when that is a public page. */
  readonly href?: string
}

export function articleInWords({ id, title, citation, from, to, confidence, sources }: Norm): ArticleInWords {
  const href = sources.find((source) => source.startsWith('https://'))
  return {
    id,
    title,
    citation,
    from,
    ...(to === undefined ? {} : { to }),
    confirmed: confidence === 'VERIFIED',
    ...(href === undefined ? {} : { href }),
  }
}
