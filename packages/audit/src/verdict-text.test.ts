import { describe, expect, it } from 'vitest'
import { checkpointOver, sampleEntries } from './testing/sample-log.ts'
import { verdictText } from './verdict-text.ts'

const { root, day, key } = checkpointOver(sampleEntries)

describe('what a verdict says', () => {
  it.each([
    [3, 'Het logboek is ongewijzigd: 3 lijnen, ondertekend op 2026-10-05.'],
    [1, 'Het logboek is ongewijzigd: 1 lijn, ondertekend op 2026-10-05.'],
  ])('counts %i entries', (size, text) => {
    expect(verdictText({ ok: true, size, root, day, key })).toBe(text)
  })

  it('counts entries from one, as people do', () => {
    expect(verdictText({ ok: false, at: 'entry', entry: 0 })).toBe('Lijn 1 is onleesbaar of gewijzigd.')
  })

  it('says that a past was written anew', () => {
    expect(verdictText({ ok: false, at: 'earlier' })).toContain('herschreven')
  })
})
