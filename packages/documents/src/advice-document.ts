import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { conditions } from '@kader/domain/vocabulary/conditions'
import type { HolderCapacity } from '@kader/domain/vocabulary/capacities'
import type { Outcome } from '@kader/domain/vocabulary/outcomes'
import { dayInWords } from '@kader/i18n/dates'
import { capacities } from '@kader/i18n/nl/capacities'
import { documents } from '@kader/i18n/nl/documents'
import { kinds } from '@kader/i18n/nl/kinds'
import { vocabulary } from '@kader/i18n/nl/vocabulary'
import { fill, sentence } from './in-dutch.ts'
import type { Sheet, SheetCell, SheetPart } from './sheet.ts'
import { hasContent } from './sheet.ts'
import { typeset } from './typeset.ts'

const words = documents.advice

type Said = boolean | 'unknown'

/** An answer of "Mag ik dit delen?" as it goes on paper. */
export interface AnsweredAdvice {
  readonly number: string
  readonly ruleset: string
  /** What was asked, in codes; a dimension that was never asked is left out. */
  readonly at: string
  readonly words: Readonly<Partial<Record<'holder' | 'recipient' | 'kind' | 'purpose' | 'setting', string>>>
  readonly conditions: Readonly<Partial<Record<ConditionCode, Said>>>
  readonly answer: AdviceInWords
  /** What would have to be so for another answer. */
  readonly turns: readonly { readonly clauses: readonly string[]; readonly outcome: Outcome }[]
}

interface AdviceInWords {
  readonly sentence: string
  readonly reasons: readonly string[]
  readonly fell: readonly string[]
  readonly unmet: readonly { readonly question: string }[]
  readonly unknown: readonly { readonly question: string }[]
  readonly articles: readonly ArticleOnPaper[]
  readonly obligations: readonly { readonly dutch: string }[]
  readonly contested: readonly {
    readonly question: string
    readonly readings: readonly string[]
    readonly followed: string
  }[]
  readonly ways: readonly { readonly sentence: string; readonly by: readonly HolderCapacity[] }[]
  readonly confirmed: boolean
}

interface ArticleOnPaper {
  readonly title: string
  readonly citation: string
  readonly from: string
  readonly to?: string
  readonly confirmed: boolean
  readonly href?: string
}

/** The answer as a tagged PDF in Dutch, the language of its rules; codes in, and no person anywhere. */
export function adviceDocument(given: AnsweredAdvice): Promise<Uint8Array> {
  return typeset(adviceSheet(given))
}

/** The same answer as data, part by part in the order of the page. */
export function adviceSheet(given: AnsweredAdvice): Sheet {
  const { answer, turns } = given
  const parts: readonly SheetPart[] = [
    { heading: words.asked, table: questionTable(given) },
    {
      heading: words.reasons,
      ...(answer.reasons.length === 0 ? { paragraphs: [words.noReasons] } : { items: answer.reasons }),
    },
    { heading: words.fell, items: answer.fell },
    { heading: words.unmet, items: answer.unmet.map(({ question }) => question) },
    { heading: words.stillUnknown, items: answer.unknown.map(({ question }) => question) },
    { heading: words.obligations, items: answer.obligations.map(({ dutch }) => sentence(dutch)) },
    { heading: words.ways, items: answer.ways.map(wayOnPaper) },
    { heading: words.contested, parts: answer.contested.map(readingsOf) },
    { heading: words.wouldChange, items: turns.map(turnOnPaper) },
    { heading: words.articles, table: articleTable(answer.articles) },
    aboutPart(given),
  ]
  return {
    language: 'nl',
    title: words.title,
    subject: fill(words.subject, { number: given.number }),
    statement: answer.sentence,
    notes: [words.emergency, ...(answer.confirmed ? [] : [words.partly])],
    parts: parts.filter(hasContent),
  }
}

function questionTable({ at, words: said, conditions: answers }: AnsweredAdvice) {
  const { holder, recipient, kind, purpose, setting } = said
  const rows: readonly (readonly [string, string | undefined])[] = [
    [words.holder, named(capacities, holder)],
    [words.recipient, named(capacities, recipient)],
    [words.kind, named(kinds, kind)],
    [words.purpose, named(vocabulary.purpose, purpose)],
    [words.setting, named(vocabulary.setting, setting)],
    [words.day, dayInWords('nl', at)],
    ...(Object.entries(answers) as [ConditionCode, Said][])
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([code, answer]) => [conditions[code].question, saidInWords(answer)] as const),
  ]
  return {
    head: [words.question, words.answer],
    widths: [3, 2],
    rows: rows.flatMap(([asked, answer]) =>
      answer === undefined ? [] : [[[{ text: asked }], [{ text: answer }]]],
    ),
  }
}

function named(names: Readonly<Record<string, string>>, word: string | undefined): string | undefined {
  return word === undefined ? undefined : sentence(names[word] ?? word)
}

function saidInWords(said: Said): string {
  if (said === 'unknown') return words.unknown
  return said ? words.yes : words.no
}

function articleTable(articles: readonly ArticleOnPaper[]) {
  return {
    head: [words.article, words.period, words.source],
    widths: [5, 3, 4],
    rows: articles.map(({ title, citation, from, to, confirmed, href }): SheetCell[] => [
      [{ text: citation, strong: true }, { text: title }],
      [{ text: periodOf(from, to) }],
      [
        { text: sentence(confirmed ? words.confirmed : words.unconfirmed) },
        href === undefined ? { text: sentence(words.noSource) } : { text: href, href },
      ],
    ]),
  }
}

function periodOf(from: string, to: string | undefined): string {
  const first = dayInWords('nl', from)
  return to === undefined
    ? fill(words.from, { from: first })
    : fill(words.fromTo, { from: first, to: dayInWords('nl', to) })
}

function wayOnPaper({ sentence: way, by }: AdviceInWords['ways'][number]): string {
  if (by.length === 0) return way
  const who = by.map((holder) => capacities[holder]).join(', ')
  return `${way} ${fill(words.someoneElse, { who })}`
}

function readingsOf({ question, readings, followed }: AdviceInWords['contested'][number]): SheetPart {
  const numbered = readings.map(
    (reading, place) => `${fill(words.reading, { number: `${place + 1}` })}: ${reading}`,
  )
  return { heading: question, items: numbered, paragraphs: [`${words.chosen}: ${followed}`] }
}

function turnOnPaper({ clauses, outcome }: AnsweredAdvice['turns'][number]): string {
  const together = clauses.join(` ${words.and} `)
  return `${fill(words.wouldChangeIf, { clauses: together })} ${words.outcome[outcome]}.`
}

function aboutPart({ number, at, ruleset }: AnsweredAdvice): SheetPart {
  return {
    heading: words.about,
    items: [
      `${words.number}: ${number}`,
      `${words.asOf} ${dayInWords('nl', at)}`,
      `${words.ruleset}: ${ruleset}`,
    ],
    paragraphs: [words.note, words.numberMeans, words.nothingKept],
  }
}
