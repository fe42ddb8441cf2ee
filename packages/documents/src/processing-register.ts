import type { AgreementLine } from '@kader/domain/agreement'
import { dayInWords } from '@kader/i18n/dates'
import { agreements } from '@kader/i18n/nl/agreements'
import { capacities } from '@kader/i18n/nl/capacities'
import { documents } from '@kader/i18n/nl/documents'
import { kinds } from '@kader/i18n/nl/kinds'
import { type PaperGiven, effectInWords, partyName, retentionInWords, shownOf } from './agreement-papers.ts'
import { fill, sentence } from './in-dutch.ts'
import { type SpreadsheetForm, spreadsheet } from './spreadsheet.ts'

const words = documents.papers
const list = new Intl.ListFormat('nl-BE', { type: 'conjunction' })

/** The columns of GDPR art. 30 § 1, in its order, and the legal basis; docs/agreements.md says whence. */
const columns = [
  'activity',
  'controllers',
  'officer',
  'purposes',
  'subjects',
  'data',
  'recipients',
  'transfers',
  'retention',
  'security',
  'basis',
] as const
type Column = (typeof columns)[number]
const widths: Readonly<Record<Column, number>> = {
  activity: 32,
  controllers: 44,
  officer: 36,
  purposes: 40,
  subjects: 36,
  data: 32,
  recipients: 32,
  transfers: 22,
  retention: 24,
  security: 44,
  basis: 60,
}

/** The register of processing that follows from the version in force: one row for each line that is reported. */
export function processingRegister(given: PaperGiven, form: SpreadsheetForm): Uint8Array {
  return spreadsheet(
    { name: words.sheet, widths: columns.map((column) => widths[column]), rows: registerRows(given) },
    form,
  )
}

/** Title, columns, rows: the same in every form. */
export function registerRows(given: PaperGiven): readonly (readonly string[])[] {
  const { paper, day, practice } = given
  const { version } = paper
  const subject = fill(words.subject, {
    number: `${version.number}`,
    day: dayInWords('nl', version.holdsFrom ?? version.from),
  })
  const reported = version.lines.filter(({ effect }) => effect !== 'closed')
  return [
    [
      `${practice ? `${words.practiceShort} – ` : ''}${words.register}`,
      subject,
      fill(words.made, { day: dayInWords('nl', day) }),
    ],
    ...(practice ? [[words.practice]] : []),
    columns.map((column) => words[column]),
    ...reported.map((line) => columns.map((column) => cells[column](line, given))),
  ]
}

const cells: Readonly<Record<Column, (line: AgreementLine, given: PaperGiven) => string>> = {
  activity: (line) => fill(words.lineOf, { line: line.name, effect: effectInWords(line) }),
  controllers: (_, { paper }) => {
    const contacts = shownOf(paper.version.words[0]?.contacts) ?? []
    const lines = paper.version.parties.map((service) => {
      const known = paper.organisations.find((one) => one.service === service)
      const contact = contacts.find((one) => one.service === service)?.contact
      return [
        shownOf(known?.name) ?? partyName(paper, service),
        shownOf(known?.kbo),
        contact,
        ...(shownOf(known?.contacts) ?? []),
      ]
        .filter((one) => one !== undefined && one !== '')
        .join(', ')
    })
    return lines.join('\n')
  },
  officer: (_, { paper }) =>
    paper.version.parties
      .map((service) => {
        const officer = shownOf(paper.organisations.find((one) => one.service === service)?.dataProtection)
        return `${partyName(paper, service)}: ${officer === undefined || officer === '' ? words.notGiven : officer}`
      })
      .join('\n'),
  purposes: (line, { paper }) =>
    [
      shownOf(paper.version.words[0]?.finality),
      sentence(list.format(line.purposes.map((one) => agreements.purpose[one]))),
    ]
      .filter((one) => one !== undefined)
      .join('\n'),
  subjects: () => words.subjectsAre,
  data: (line) => sentence(list.format(line.kinds.map((one) => kinds[one]))),
  recipients: (line) => sentence(list.format(line.recipients.map((one) => capacities[one]))),
  transfers: () => words.noTransfers,
  retention: (_, { paper }) => retentionInWords(paper.version.retentionMonths),
  security: () => words.measures,
  basis: (line, { paper, norm }) => {
    const norms = paper.grounds.find((one) => one.line === line.name)?.norms ?? []
    return norms.length === 0 ? words.noGround : norms.map((code) => norm(code)?.citation ?? code).join('\n')
  },
}
