import { localDate } from '@kader/domain/local-date'
import { describe, expect, it } from 'vitest'
import { publicKeyOf, signCheckpoint } from './checkpoint.ts'
import { entriesRoot } from './entries-root.ts'
import { writeLogFile } from './log-file.ts'
import { flippedBits } from './testing/changed-texts.ts'
import {
  checkpointOver,
  otherLog,
  sampleDay,
  sampleEntries,
  sampleKey,
  sampleLog,
} from './testing/sample-log.ts'
import { verifyLogFile } from './verify-log-file.ts'

const checkpoint = checkpointOver(sampleEntries)
const text = writeLogFile(checkpoint, sampleEntries)
const dayAfter = localDate('2026-10-06')
const otherSecret = new Uint8Array(32).fill(8)

describe('a downloaded log file', () => {
  it('is verified with nothing but its text', () => {
    const { size, root, day, key } = checkpoint
    expect(verifyLogFile(text)).toEqual({ ok: true, size, root, day, key })
  })

  it('is verified under the trusted key', () => {
    expect(verifyLogFile(text, sampleKey).ok).toBe(true)
  })

  it('of an empty log is verified', () => {
    expect(verifyLogFile(writeLogFile(checkpointOver([]), []), sampleKey)).toMatchObject({
      ok: true,
      size: 0,
    })
  })

  it('fails when any bit of any byte is turned', { timeout: 60_000 }, () => {
    const accepted = [...flippedBits(text)].filter((changed) => verifyLogFile(changed).ok)
    expect(accepted).toEqual([])
  })

  it('fails when any byte is left out', () => {
    const shortened = Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1))
    expect(shortened.filter((changed) => verifyLogFile(changed).ok)).toEqual([])
  })

  it.each([
    ['a line end', `${text}\n`],
    ['a byte order mark', `\ufeff${text}`],
    ['a space between members', text.replace(',', ', ')],
    ['a key that stands twice', text.replace('"format":', '"format":"kader-audit-log/1","format":')],
    ['a key that names a prototype', text.replace('{', '{"__proto__":{},')],
    ['an escape for a plain letter', text.replace('"livc-coordinator"', '"\\u006civc-coordinator"')],
    ['another order of keys', text.replace('"basis":"own","kind":"SIG"', '"kind":"SIG","basis":"own"')],
  ])('is not the file that was written when it has %s', (_, changed) => {
    expect(changed).not.toBe(text)
    expect(verifyLogFile(changed)).toEqual({ ok: false, at: 'format' })
  })

  it.each(['', 'null', '[]', '{}', '[['.repeat(10_000)])('is not %j', (other) => {
    expect(verifyLogFile(other)).toEqual({ ok: false, at: 'format' })
  })

  it('names the entry that is none', () => {
    expect(verifyLogFile(text.replace('"portal":"education"', '"portal":"Education"'))).toEqual({
      ok: false,
      at: 'entry',
      entry: 1,
    })
  })

  it('names no entry when more is wrong than that', () => {
    const changed = text
      .replace('"portal":"education"', '"portal":"Education"')
      .replace('"format"', '"extra":1,"format"')
    expect(verifyLogFile(changed)).toEqual({ ok: false, at: 'format' })
  })

  const [first, second, third] = sampleEntries.map((entry) => [entry])
  it.each([
    ['left out', [first, third]],
    ['moved', [second, first, third]],
    ['added', [first, second, third, third]],
    ['cut from the end', [first, second]],
  ])('fails at its root when an entry was %s', (_, changed) => {
    const entries = changed.flatMap((part) => part ?? [])
    expect(verifyLogFile(writeLogFile(checkpoint, entries))).toEqual({ ok: false, at: 'root' })
  })

  it('fails at its root when one outcome became another', () => {
    const changed = text.replace('"result":"absent"', '"result":"failed"')
    expect(verifyLogFile(changed)).toEqual({ ok: false, at: 'root' })
  })

  it('fails at its root when its checkpoint counts more entries than there are', () => {
    const head = { log: sampleLog, size: 4, root: entriesRoot(sampleEntries), day: sampleDay }
    const changed = writeLogFile(signCheckpoint(otherSecret, head), sampleEntries)
    expect(verifyLogFile(changed)).toEqual({ ok: false, at: 'root' })
  })

  it('fails at its signature when the day is another', () => {
    const changed = writeLogFile({ ...checkpoint, day: dayAfter }, sampleEntries)
    expect(verifyLogFile(changed)).toEqual({ ok: false, at: 'signature' })
  })

  it('fails at its signature when it calls itself another log throughout', () => {
    expect(verifyLogFile(text.replaceAll(sampleLog, otherLog))).toEqual({ ok: false, at: 'signature' })
  })

  it('fails at its signature when its checkpoint is that of another log', () => {
    const own = text.lastIndexOf(sampleLog)
    const renamed = `${text.slice(0, own)}${otherLog}${text.slice(own + sampleLog.length)}`
    expect(verifyLogFile(renamed)).toEqual({ ok: false, at: 'signature' })
  })

  it('fails at its key when someone else signed the same entries', () => {
    const head = { log: sampleLog, size: 3, root: entriesRoot(sampleEntries), day: sampleDay }
    const other = writeLogFile(signCheckpoint(otherSecret, head), sampleEntries)
    expect(verifyLogFile(other, sampleKey)).toEqual({ ok: false, at: 'key' })
    expect(verifyLogFile(other)).toMatchObject({ ok: true, key: publicKeyOf(otherSecret) })
  })

  it.each(['', sampleKey.toUpperCase(), ` ${sampleKey}`])('trusts no key that is written as %j', (key) => {
    expect(verifyLogFile(text, key)).toEqual({ ok: false, at: 'key' })
  })
})
