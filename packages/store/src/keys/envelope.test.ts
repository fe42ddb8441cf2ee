import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { EnvelopeRefused, envelopeKeyId, openEnvelope, sealEnvelope } from './envelope.ts'

const key = { keyId: '00112233445566778899aabbccddeeff', secret: randomBytes(32) }
const place = { table: 'lines', row: 'line-1', field: 'content' }

test('an envelope opens with its own key in its own place', () => {
  const envelope = sealEnvelope(key, place, 'een zin met é en 🌱')
  expect(envelopeKeyId(envelope)).toBe(key.keyId)
  expect(openEnvelope(key.secret, place, envelope)).toBe('een zin met é en 🌱')
})

test('an envelope with any one byte changed does not open', () => {
  const envelope = sealEnvelope(key, place, 'kort')
  for (let at = 0; at < envelope.length; at++) {
    const changed = Uint8Array.from(envelope, (byte, index) => (index === at ? byte ^ 1 : byte))
    expect(() => openEnvelope(key.secret, place, changed), `byte ${at}`).toThrow(EnvelopeRefused)
  }
})

test('an envelope moved to another row, field or table does not open', () => {
  const envelope = sealEnvelope(key, place, 'kort')
  for (const other of [{ row: 'line-2' }, { field: 'reason' }, { table: 'notes' }]) {
    expect(() => openEnvelope(key.secret, { ...place, ...other }, envelope)).toThrow(EnvelopeRefused)
  }
})

test('an envelope does not open with another key', () => {
  const envelope = sealEnvelope(key, place, 'kort')
  expect(() => openEnvelope(randomBytes(32), place, envelope)).toThrow(EnvelopeRefused)
})

test('the same text sealed twice does not look the same', () => {
  expect(sealEnvelope(key, place, 'kort')).not.toEqual(sealEnvelope(key, place, 'kort'))
})
