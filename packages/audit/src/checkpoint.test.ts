import { describe, expect, it } from 'vitest'
import { publicKeyOf, signCheckpoint, verifyCheckpoint } from './checkpoint.ts'
import { emptyRoot } from './merkle.ts'
import { changedBytes } from './testing/changed-texts.ts'
import {
  checkpointOver,
  sampleDay,
  sampleEntries,
  sampleKey,
  sampleLog,
  secretKey,
} from './testing/sample-log.ts'

const checkpoint = checkpointOver(sampleEntries)

describe('a checkpoint', () => {
  it('is verified by the key that it names', () => {
    expect(checkpoint.key).toBe(sampleKey)
    expect(verifyCheckpoint(checkpoint)).toBe(true)
  })

  it('can be signed over an empty log', () => {
    const head = { log: sampleLog, size: 0, root: emptyRoot, day: sampleDay }
    expect(verifyCheckpoint(signCheckpoint(secretKey, head))).toBe(true)
  })

  it('fails when any byte is changed to any other value', { timeout: 60_000 }, () => {
    const accepted = [...changedBytes(JSON.stringify(checkpoint))].filter(verifiesAsText)
    expect(accepted).toEqual([])
  })

  it('fails when another key takes its place', () => {
    const key = publicKeyOf(new Uint8Array(32).fill(8))
    expect(verifyCheckpoint({ ...checkpoint, key })).toBe(false)
  })

  it.each([
    ['nothing', undefined],
    ['text', JSON.stringify(checkpoint)],
    ['a checkpoint with a field too many', { ...checkpoint, note: 1 }],
    [
      'upper-case spelling of the signature',
      { ...checkpoint, signature: checkpoint.signature.toUpperCase() },
    ],
    ['a key of small order', { ...checkpoint, key: `01${'0'.repeat(62)}` }],
    ['a signature of zeros', { ...checkpoint, signature: '0'.repeat(128) }],
    ['a key and signature of small order', smallOrder()],
    ['a fraction as its size', { ...checkpoint, size: 0.5 }],
  ])('is not %s', (_, candidate) => {
    expect(verifyCheckpoint(candidate)).toBe(false)
  })

  it('takes no bare text for the id of a log', () => {
    const head = { size: 0, root: emptyRoot, day: sampleDay }
    // @ts-expect-error the id of a log is read as one, so that no cell id slips in
    expect(() => signCheckpoint(secretKey, { ...head, log: 'Cel Waterstad' })).toThrow()
  })
})

// The neutral point as key and as R with s = 0 satisfies the bare equation for every message.
function smallOrder() {
  const neutral = `01${'0'.repeat(62)}`
  return { ...checkpoint, key: neutral, signature: neutral + '0'.repeat(64) }
}

function verifiesAsText(text: string): boolean {
  try {
    return verifyCheckpoint(JSON.parse(text))
  } catch {
    return false
  }
}
