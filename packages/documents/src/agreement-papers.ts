import { accessList } from '@kader/domain/access-list'
import type { AgreementLine } from '@kader/domain/agreement'
import { type Party, partiesOf } from '@kader/domain/agreement-parties'
import type { AgreementPaperAnswer } from '@kader/domain/answers/agreement'
import { dayInWords } from '@kader/i18n/dates'
import { agreements } from '@kader/i18n/nl/agreements'
import { capacities } from '@kader/i18n/nl/capacities'
import { documents } from '@kader/i18n/nl/documents'
import { kinds } from '@kader/i18n/nl/kinds'
import { fill, sentence } from './in-dutch.ts'
import { type Sheet, type SheetCell, type SheetPart, hasContent } from './sheet.ts'

const words = documents.papers
const list = new Intl.ListFormat('nl-BE', { type: 'conjunction' })

/** What a paper of an agreement is made of, and what stands around it. */
export interface PaperGiven {
  readonly paper: AgreementPaperAnswer
  /** The day of Kader on which it is made. */
  readonly day: string
  /** Made of invented data: the paper says so itself. */
  readonly practice: boolean
  /** A norm as the register of norms names it. */
  readonly norm: (code: string) => { readonly citation: string; readonly title: string } | undefined
}

/** Joint controllers say who answers for what (GDPR art. 26), from the version in force. */
export function jointArrangement(given: PaperGiven): Sheet {
  const { version } = given.paper
  const [text] = version.words
  return sheetOf(given, {
    title: words.jointTitle,
    statement: words.jointSays,
    norm: 'avg-26-35',
    parts: [
      { heading: agreements.jointParties, table: partyTable(given) },
      { heading: agreements.finality, paragraphs: said(text?.finality) },
      { heading: agreements.answersPeople, paragraphs: said(text?.answersPeople) },
      { heading: agreements.jointOwn, paragraphs: [agreements.jointOwnText] },
      { heading: words.reported, items: version.lines.map(lineInWords) },
      { heading: words.retention, paragraphs: [retentionInWords(version.retentionMonths)] },
    ],
  })
}

/** Categories of persons with access, and what binds each of them. */
export function accessByCategory(given: PaperGiven): Sheet {
  const rows = accessList(given.paper.version, partiesOf(given.paper))
  return sheetOf(given, {
    title: words.accessTitle,
    statement: words.accessSays,
    norm: 'gbw-8-10',
    parts: [
      {
        heading: agreements.category,
        table: {
          head: [agreements.category, agreements.party, agreements.secrecy, agreements.hears],
          widths: [3, 3, 3, 4],
          rows: rows.map((row) => [
            [{ text: sentence(capacities[row.capacity]), strong: true }],
            [{ text: nameOf(row.party) }],
            [{ text: agreements.regime[row.regime] }],
            [
              {
                text:
                  row.kinds.length === 0
                    ? agreements.hearsNothing
                    : list.format(row.kinds.map((kind) => kinds[kind])),
              },
            ],
          ]),
        },
      },
    ],
  })
}

interface Paper extends Pick<Sheet, 'title' | 'statement'> {
  readonly norm: string
  readonly parts: readonly SheetPart[]
}

function sheetOf(
  { paper: { version }, day, practice, norm }: PaperGiven,
  { title, statement, norm: code, parts }: Paper,
): Sheet {
  const basis = norm(code)
  const all: readonly SheetPart[] = [
    ...parts,
    { heading: words.basisPart, items: basis === undefined ? [] : [fill(words.basisLine, { ...basis })] },
  ]
  return {
    language: 'nl',
    title,
    subject: fill(words.subject, {
      number: `${version.number}`,
      day: dayInWords('nl', version.holdsFrom ?? version.from),
    }),
    statement,
    notes: [...(practice ? [words.practice] : []), fill(words.made, { day: dayInWords('nl', day) })],
    parts: all.filter(hasContent),
  }
}

function partyTable({ paper }: PaperGiven) {
  const contacts = shownOf(paper.version.words[0]?.contacts) ?? []
  return {
    head: [agreements.party, agreements.contact, agreements.signed],
    widths: [3, 4, 3],
    rows: paper.version.parties.map((service): SheetCell[] => {
      const signed = paper.version.signatures.find((one) => one.service === service)
      return [
        [{ text: partyName(paper, service), strong: true }],
        [{ text: contacts.find((one) => one.service === service)?.contact ?? agreements.contactNone }],
        [
          {
            text:
              signed === undefined
                ? agreements.notSigned
                : fill(agreements.signedOn, { day: dayInWords('nl', signed.day) }),
          },
        ],
      ]
    }),
  }
}

/** The name of a service as its seats carry it; without one, its functions in the cell. */
export function partyName(paper: AgreementPaperAnswer, service: string): string {
  const party = partiesOf(paper).find((one) => one.service === service)
  return party === undefined ? agreements.partyGone : nameOf(party)
}

function nameOf({ name, capacities: functions }: Party): string {
  return name ?? functions.map((one) => capacities[one]).join(', ')
}

/** A line as the page says it. */
export function lineInWords(line: AgreementLine): string {
  return sentence(
    fill(agreements.wholeLine, {
      holders: list.format(line.holders.map((one) => capacities[one])),
      kinds: list.format(line.kinds.map((one) => kinds[one])),
      recipients: list.format(line.recipients.map((one) => capacities[one])),
      settings: list.format(line.settings.map((one) => agreements.setting[one])),
      effect: effectInWords(line),
    }),
  )
}

export function effectInWords({ effect, unless }: AgreementLine): string {
  if (effect !== 'only-if') return agreements.effect[effect]
  const known: Readonly<Record<string, string>> = agreements.condition
  return fill(agreements.effect['only-if'], {
    conditions: list.format(unless.map((code) => known[code] ?? code)),
  })
}

export function retentionInWords(months: number): string {
  return `${months} ${months === 1 ? 'maand' : 'maanden'} na de afsluiting van het dossier`
}

/** What is shown of a field; a field that is withheld is not on paper either. */
export function shownOf<Value>(
  field: { readonly shown: true; readonly value: Value } | { readonly shown: false } | undefined,
): Value | undefined {
  return field?.shown === true ? field.value : undefined
}

function said(field: Parameters<typeof shownOf<string>>[0]): readonly string[] {
  const text = shownOf(field)
  return text === undefined ? [] : [text]
}
