import { readFileSync } from 'node:fs'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, expect, test } from 'vitest'
import { adviceDocument, adviceSheet, type AnsweredAdvice } from './advice-document.ts'
import { typeset, TypesettingBusyError } from './typeset.ts'

const given: AnsweredAdvice = {
  number: '7K3M-0QXA-9F2C-D41E',
  ruleset: 'law-00000000',
  at: '2026-10-05',
  words: { holder: 'clb-worker', recipient: 'police-officer', kind: 'SIG' },
  conditions: { 'C-INV': false, 'C-NEC': 'unknown' },
  answer: {
    sentence: 'Dit mag niet.',
    reasons: ['#panic("opmaak") *sterk* [x] $y$ @noot <label> \\ ’s avonds'],
    fell: [],
    unmet: [{ question: 'Bent u uitgenodigd?' }],
    unknown: [],
    articles: [
      {
        title: 'Beroepsgeheim',
        citation: 'Sw. art. 352',
        from: '2026-09-01',
        confirmed: true,
        href: 'https://voorbeeld.be/wet?a=1&b=2',
      },
      { title: 'Oud', citation: 'Sw. art. 458', from: '1867-10-15', to: '2026-08-31', confirmed: false },
    ],
    obligations: [{ dutch: 'enkel het minimum' }],
    contested: [
      { question: 'Telt een decreet als wet?', readings: ['Ja.', 'Neen.'], followed: 'De strengste.' },
    ],
    ways: [{ sentence: 'U mag aanmelden.', by: ['mayor'] }],
    confirmed: false,
  },
  turns: [{ clauses: ['de burgemeester u uitnodigt'], outcome: 'permit' }],
}

let bytes: Uint8Array
let pdf: PDFDocumentProxy
let text: string
let roles: string[]
beforeAll(async () => {
  bytes = await adviceDocument(given)
  pdf = await getDocument({ data: bytes.slice() }).promise
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, place) => pdf.getPage(place + 1)))
  const contents = await Promise.all(pages.map((page) => page.getTextContent()))
  text = contents
    .flatMap(({ items }) =>
      items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')),
    )
    .join('')
  roles = (await Promise.all(pages.map((page) => page.getStructTree()))).flatMap(rolesIn)
})

/** The reader gives dictionaries as maps. */
function plain(dictionary: unknown): unknown {
  return dictionary instanceof Map ? Object.fromEntries(dictionary) : dictionary
}

function rolesIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  const { role, children = [] } = node as { role?: string; children?: readonly unknown[] }
  return [...(role === undefined ? [] : [role]), ...children.flatMap(rolesIn)]
}

test('is tagged, in Dutch, with a title, and says that it is PDF/UA-1', async () => {
  expect(plain(await pdf.getMarkInfo())).toMatchObject({ Marked: true })
  const { info, metadata } = await pdf.getMetadata()
  expect(info).toMatchObject({ Title: 'Mag ik dit delen? – Antwoord 7K3M-0QXA-9F2C-D41E', Language: 'nl-BE' })
  expect(metadata?.getRaw()).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(plain(await pdf.getViewerPreferences())).toMatchObject({ DisplayDocTitle: true })
})

test('has headings, lists, links and tables whose columns are named', () => {
  for (const role of ['H1', 'H2', 'L', 'LI', 'Table', 'TH', 'TD', 'Link', 'P']) expect(roles).toContain(role)
})

test('runs nothing and fetches nothing', async () => {
  expect(await pdf.getJSActions()).toBeNull()
  expect(await pdf.getAttachments()).toBeNull()
  expect(await pdf.getOpenAction()).toBeNull()
  expect(new TextDecoder('latin1').decode(bytes)).not.toMatch(
    /\/(JavaScript|Launch|SubmitForm|EmbeddedFile)\b/,
  )
})

test('says all of the answer, in words a person can read', () => {
  for (const words of [
    'Dit mag niet.',
    'CLB-medewerker',
    'Politieambtenaar',
    '5 oktober 2026',
    'Sw. art. 352',
    'vanaf 1 september 2026',
    'van 15 oktober 1867 tot en met 31 augustus 2026',
    'Nog niet bevestigd',
    'Enkel het minimum',
    'Lezing 2: Neen.',
    'Kader volgt: De strengste.',
    'Als de burgemeester u uitnodigt: dan mag het.',
    'Dit doet iemand anders: burgemeester.',
    'Bel 101',
    'geen juridisch advies',
    '7K3M-0QXA-9F2C-D41E',
    'law-00000000',
  ])
    expect(text).toContain(words)
  expect(text).not.toMatch(/\{\w+\}/)
})

test('whatever comes in is read as words, never as markup', () => {
  expect(text).toContain('#panic("opmaak") *sterk* [x] $y$ @noot <label> \\ ’s avonds')
})

test('equal answers give equal bytes', async () => {
  expect(Buffer.compare(await adviceDocument(given), bytes)).toBe(0)
})

test('what has no content has no heading', () => {
  const headings = adviceSheet(given).parts.map(({ heading }) => heading)
  expect(headings).toContain('Hier was het antwoord nee')
  expect(headings).not.toContain('Dit weten we nog niet')
})

test('a letter without a shape is a defect that is said, and the next document is made', async () => {
  const odd = { ...adviceSheet(given), statement: '\u{1F600}' }
  await expect(typeset(odd)).rejects.toThrow('could not be set')
  expect((await adviceDocument(given)).length).toBe(bytes.length)
})

test('more than a few at once are refused, and the others are made', async () => {
  const made = await Promise.allSettled(Array.from({ length: 12 }, () => adviceDocument(given)))
  const refused = made.filter((one) => one.status === 'rejected')
  expect(refused).toHaveLength(4)
  expect(refused.every(({ reason }) => reason instanceof TypesettingBusyError)).toBe(true)
})

test('the template takes its words from the data alone', () => {
  const template = readFileSync(new URL('sheet.typ', import.meta.url), 'utf8')
  expect(template).not.toMatch(/\beval\b|@preview|#?import|#?include|\bread\(/)
})
