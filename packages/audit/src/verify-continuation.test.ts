import { describe, expect, it } from 'vitest'
import { signCheckpoint } from './checkpoint.ts'
import { entriesRoot } from './entries-root.ts'
import { writeLogFile } from './log-file.ts'
import {
  checkpointOver,
  otherLog,
  sampleDay,
  sampleEntries,
  sampleKey,
  secretKey,
} from './testing/sample-log.ts'
import { verifyContinuation } from './verify-continuation.ts'

const earlier = checkpointOver(sampleEntries.slice(0, 2))
const later = checkpointOver(sampleEntries)
const text = writeLogFile(later, sampleEntries)

describe('a log file after an earlier checkpoint', () => {
  it('holds all that the checkpoint saw', () => {
    expect(verifyContinuation(text, earlier, sampleKey)).toMatchObject({ ok: true, size: 3 })
  })

  it('is found out when the key itself signed another past', () => {
    const rewritten = [...sampleEntries].reverse()
    const forged = writeLogFile(checkpointOver(rewritten), rewritten)
    expect(verifyContinuation(forged, earlier, sampleKey)).toEqual({ ok: false, at: 'earlier' })
  })

  it('is found out when it is shorter than what was seen', () => {
    const shortened = writeLogFile(earlier, sampleEntries.slice(0, 2))
    expect(verifyContinuation(shortened, later, sampleKey)).toEqual({ ok: false, at: 'earlier' })
  })

  it('is not taken for the continuation of another log', () => {
    const other = signCheckpoint(secretKey, {
      log: otherLog,
      size: 0,
      root: entriesRoot([]),
      day: sampleDay,
    })
    expect(verifyContinuation(text, other, sampleKey)).toEqual({ ok: false, at: 'earlier' })
  })

  it('is not verified against a checkpoint that another key signed', () => {
    const { log, size, root, day } = earlier
    const foreign = signCheckpoint(new Uint8Array(32).fill(8), { log, size, root, day })
    expect(verifyContinuation(text, foreign, sampleKey)).toEqual({ ok: false, at: 'earlier' })
  })

  it('is found out when the checkpoint counted more entries than there are', () => {
    const { log, root, day } = later
    const longer = signCheckpoint(secretKey, { log, size: 4, root, day })
    expect(verifyContinuation(text, longer, sampleKey)).toEqual({ ok: false, at: 'earlier' })
  })

  it('is not verified against a checkpoint that nobody signed', () => {
    const unsigned = { ...earlier, size: 1, root: entriesRoot(sampleEntries.slice(0, 1)) }
    expect(verifyContinuation(text, unsigned, sampleKey)).toEqual({ ok: false, at: 'earlier' })
  })

  it('fails as any file does when it is not whole', () => {
    expect(verifyContinuation(`${text} `, earlier, sampleKey)).toEqual({ ok: false, at: 'format' })
  })
})
