import { describe, expect, test } from 'vitest'
import { localDate } from '../local-date.ts'
import { fileJudicialDocument, JudicialDocument, standsOnFile, withdrawJudicialDocument, type JudicialDays } from './judicial-document.ts'

const day = localDate('2026-10-05')
const none: JudicialDays = {}

describe.each(JudicialDocument.options)('a document of the judicial authority: %s', (document) => {
  test('stands from its filing, and only for what it names', () => {
    const filed = fileJudicialDocument(none, document, day)
    expect(JudicialDocument.options.filter((one) => standsOnFile(filed, one))).toEqual([document])
  })

  test('that is withdrawn leaves the case as if it never stood', () => {
    expect(withdrawJudicialDocument(fileJudicialDocument(none, document, day), document)).toEqual({ ok: true, value: {} })
  })

  test('that is not on file cannot be withdrawn, whatever else is', () => {
    const others = JudicialDocument.options.filter((one) => one !== document)
    const file = others.reduce<JudicialDays>((kept, other) => fileJudicialDocument(kept, other, day), none)
    expect(withdrawJudicialDocument(file, document)).toEqual({ ok: false, refusal: 'nothing-on-file' })
  })
})
