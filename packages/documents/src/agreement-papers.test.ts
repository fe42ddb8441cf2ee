import { AgreementPaperAnswer } from '@kader/domain/answers/agreement'
import { id } from '@kader/domain/id'
import { read, utils } from '@e965/xlsx'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { accessByCategory, jointArrangement, type PaperGiven } from './agreement-papers.ts'
import { processingRegister, registerRows } from './processing-register.ts'
import { spreadsheetForms } from './spreadsheet.ts'
import { typeset } from './typeset.ts'

const idOf = (number: number) => id(`${String(number).padStart(8, '0')}-0000-4000-8000-000000000000`)
const shown = <Value>(value: Value) => ({ shown: true as const, value })
const [town, clb] = [idOf(1), idOf(2)]
const line = {
  holders: ['clb-worker'],
  recipients: ['mayor', 'livc-coordinator'],
  settings: ['case-registration'],
  purposes: ['prevent-terrorism'],
  from: '2026-10-05',
}
const paper = AgreementPaperAnswer.parse({
  version: {
    id: idOf(3),
    number: 2,
    from: '2026-10-01',
    holdsFrom: '2026-10-05',
    retentionMonths: 60,
    parties: [town, clb],
    proposedOn: '2026-10-02',
    standing: 'in-force',
    text: 'a'.repeat(64),
    lines: [
      { ...line, name: 'l1', kinds: ['ID', 'SIG'], effect: 'shared', unless: [] },
      { ...line, name: 'l2', kinds: ['CARE'], effect: 'closed', unless: [] },
      { ...line, name: 'l3', kinds: ['MED'], effect: 'only-if', unless: ['C-CONSENT'] },
    ],
    signatures: [{ service: town, day: '2026-10-05' }],
    words: [
      {
        id: idOf(4),
        title: shown('Afspraken'),
        finality: shown('=HYPERLINK("http://x","finaliteit")'),
        answersPeople: shown('#panic("opmaak") de functionaris'),
        thresholds: shown([]),
        contacts: shown([{ service: clb, contact: '@onthaal' }]),
      },
    ],
    may: [],
  },
  seats: [
    {
      id: idOf(5),
      mandate: idOf(6),
      capacity: 'clb-worker',
      name: shown('Els'),
      service: shown('CLB Oefenstad'),
    },
  ],
  services: [
    { mandate: idOf(6), service: clb, capacity: 'clb-worker' },
    { mandate: idOf(7), service: town, capacity: 'mayor' },
  ],
  organisations: [
    {
      id: idOf(8),
      service: clb,
      name: shown('+CLB Oefenstad'),
      kbo: shown('0123.456.749'),
      contacts: shown(['-1 onthaal']),
      dataProtection: shown('dpo van het CLB'),
    },
  ],
  grounds: [
    { line: 'l1', norms: ['een-norm'] },
    { line: 'l2', norms: [] },
    { line: 'l3', norms: [] },
  ],
})
const given: PaperGiven = {
  paper,
  day: '2026-10-06',
  practice: true,
  norm: (code) => ({ citation: `art. van ${code}`, title: 'titel' }),
}

async function textOf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: bytes.slice() }).promise
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, place) => (await pdf.getPage(place + 1)).getTextContent()),
  )
  return pages
    .flatMap(({ items }) =>
      items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')),
    )
    .join('')
}

describe('on paper', () => {
  test('the arrangement names who is responsible, whom one writes to, what is reported and how long it is kept', async () => {
    const text = await textOf(await typeset(jointArrangement(given)))
    for (const words of [
      'Regeling tussen de verantwoordelijken',
      'Versie 2, geldt vanaf 5 oktober 2026',
      'CLB Oefenstad',
      '@onthaal',
      'Getekend op 5 oktober 2026',
      'Nog niet',
      '#panic("opmaak") de functionaris',
      '60 maanden na de afsluiting',
      'art. van avg-26-35',
      'Oefening:',
    ])
      expect(text).toContain(words)
    expect(text).not.toMatch(/\{\w+\}/)
  })

  test('the list names each category with what binds it and what is reported to it', async () => {
    const text = await textOf(await typeset(accessByCategory(given)))
    for (const words of [
      'Burgemeester',
      'CLB-medewerker',
      'beroepsgeheim',
      'art. van gbw-8-10',
      'Niets afgesproken',
    ])
      expect(text).toContain(words)
    expect(text).not.toMatch(/\{\w+\}/)
  })

  test('says nothing of practice when it is for real', () => {
    expect(
      JSON.stringify([
        jointArrangement({ ...given, practice: false }),
        accessByCategory({ ...given, practice: false }),
        registerRows({ ...given, practice: false }),
      ]),
    ).not.toMatch(/oefening:/i)
  })
})

describe.each(spreadsheetForms)('the register of processing as %s', (form) => {
  const bytes = processingRegister(given, form)
  const book = read(bytes)
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? expect.unreachable()

  test('has the columns of the model, and one row for each line that is reported', () => {
    const rows = utils.sheet_to_json<readonly string[]>(sheet, { header: 1 })
    expect(rows).toEqual(registerRows(given).map((row) => [...row]))
    expect(rows[0]?.[0]).toBe('OEFENING – Register van verwerkingsactiviteiten')
    expect(rows[2]).toEqual([
      'Verwerkingsactiviteit',
      'Verwerkingsverantwoordelijken en contact',
      'Functionaris voor gegevensbescherming',
      'Doeleinden',
      'Categorieën van betrokkenen',
      'Categorieën van persoonsgegevens',
      'Categorieën van ontvangers',
      'Doorgifte buiten de EER',
      'Bewaartermijn',
      'Technische en organisatorische maatregelen',
      'Rechtsgrond',
    ])
    expect(rows.slice(3).map(([activity]) => activity)).toEqual([
      'Regel l1: Melden, zoals de wet het toelaat',
      'Regel l3: Enkel als wie het toevertrouwde, instemt',
    ])
    expect(rows[3]?.at(-1)).toBe('art. van een-norm')
    expect(rows[4]?.at(-1)).toContain('Geen rechtsgrond')
  })

  test('holds texts only, whatever they begin with: nothing is worked out by whoever opens it', () => {
    const cells = Object.entries(sheet)
      .filter(([address]) => !address.startsWith('!'))
      .map(([, cell]) => cell as { t: string; f?: string; l?: unknown })
    expect(cells.length).toBeGreaterThan(20)
    expect(cells.every(({ t, f, l }) => t === 's' && f === undefined && l === undefined)).toBe(true)
    const texts = registerRows(given).flat()
    expect(texts.some((text) => text.startsWith('=HYPERLINK'))).toBe(true)
    expect(texts.some((text) => text.includes('+CLB Oefenstad, 0123.456.749, @onthaal, -1 onthaal'))).toBe(
      true,
    )
  })

  test('equal data give equal bytes', () => {
    expect(Buffer.compare(processingRegister(given, form), bytes)).toBe(0)
  })
})
