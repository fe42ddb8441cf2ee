import { Outcome } from '@kader/domain/vocabulary/outcomes'
import { describe, expect, test } from 'vitest'
import { reveal } from './disclosed.ts'
import { sealRecord } from './sealed-record.ts'
import { deciding, disclosureFor, els, idOf, lineOf, lineView, samira } from './testing/practice-disclosure.ts'
import { viewOf } from './view.ts'

const invitationView = viewOf('invitation', { setting: 'invitation', purpose: 'prevent-terrorism', facts: ['day'], fields: ['subject', 'aim', 'services'] })

describe('an item', () => {
  test('shows each field by the rule for its own kind', async () => {
    const { id, cell, source, addressees, attested } = lineOf().facts
    const facts = { id, cell, source, addressees, attested, consultation: idOf(700), caseFile: idOf(701), invitee: els.id, status: 'sent' as const, day: '2026-10-05' as never }
    const invitation = sealRecord('invitation', facts, { subject: 'Y.', aim: 'helpen', services: ['CLB'], urgency: '' })
    const disclosure = disclosureFor(els, { decide: deciding({ EXISTENCE: 'permit', ID: 'duty', SIG: 'conditional' }) })
    const item = await disclosure.item(invitation, invitationView)
    expect(item && reveal(item)).toMatchObject({
      subject: { shown: true, value: 'Y.' },
      aim: { shown: false, why: { kind: 'SIG', outcome: 'conditional' } },
      services: { shown: true, value: ['CLB'] },
    })
  })

  test('holds only the id, the facts and the fields its view names', async () => {
    const item = await disclosureFor(els).item(lineOf(), lineView)
    expect(Object.keys(item ? reveal(item) : {})).toEqual(['id', 'kind', 'text'])
  })

  test('that is withheld looks the same whatever was written', async () => {
    const disclosure = disclosureFor(els, { decide: deciding({ EXISTENCE: 'permit' }) })
    const [one, other] = [await disclosure.item(lineOf({}, 'a'), lineView), await disclosure.item(lineOf({}, 'heel veel meer woorden'), lineView)]
    expect(JSON.stringify(one && reveal(one))).toBe(JSON.stringify(other && reveal(other)))
  })

  test('whose existence is withheld is absent, also from a list', async () => {
    const disclosure = disclosureFor(els, { decide: deciding({ CARE: 'permit' }) })
    expect(await disclosure.item(lineOf(), lineView)).toBeUndefined()
    expect(reveal(await disclosure.items([lineOf(), lineOf()], lineView))).toEqual([])
  })

  test('that is not there is as absent as one that is withheld', async () => {
    expect(await disclosureFor(els).item(undefined, lineView)).toBeUndefined()
  })

  test('is asked about its existence, and only then about its fields', async () => {
    const disclosure = disclosureFor(els, { decide: deciding({ CARE: 'permit' }) })
    await disclosure.item(lineOf(), lineView)
    expect(disclosure.trail.map((step) => step.basis === 'rule' && step.frame.kind)).toEqual(['EXISTENCE'])
  })

  test('within another whose existence was asked is not asked about again', async () => {
    const disclosure = disclosureFor(els, { decide: deciding({ CARE: 'permit' }) })
    const item = await disclosure.item(lineOf(), { ...lineView, existence: 'within' })
    expect(item && reveal(item)).toMatchObject({ text: { shown: true } })
  })
})

describe('one’s own record', () => {
  test('is read back without a question, and the trail says so', async () => {
    const disclosure = disclosureFor(samira, { decide: deciding({}) })
    const item = await disclosure.item(lineOf(), lineView)
    expect(item && reveal(item)).toMatchObject({ text: { shown: true, value: 'het gezin vraagt hulp' } })
    expect(disclosure.trail).toMatchObject([{ basis: 'own', kind: 'EXISTENCE' }, { basis: 'own', kind: 'CARE', on: { field: 'text' } }])
  })

  test('is asked about when it is to go into one’s own file', async () => {
    const disclosure = disclosureFor(samira, { decide: deciding({}) })
    const ownFile = viewOf('contribution', { setting: 'own-file', purpose: 'prevent-terrorism', recipient: 'own-team', holder: 'reader', existence: 'within', facts: [], fields: ['text'] })
    const item = await disclosure.item(lineOf(), ownFile)
    expect(item && reveal(item)).toMatchObject({ text: { shown: false } })
    expect(disclosure.trail).toMatchObject([{ basis: 'rule', frame: { holder: 'caw-worker', recipient: 'own-team' } }])
  })
})

describe('a list of lines', () => {
  test('leaves out every line of which anything is withheld', async () => {
    const disclosure = disclosureFor(els, { decide: deciding({ CARE: 'permit' }) })
    const lines = [lineOf(), lineOf({ id: idOf(801), kind: 'MED' })]
    const readable = reveal(await disclosure.lines(lines, { ...lineView, existence: 'within' }))
    expect(readable.map(({ id }) => id)).toEqual([idOf(800)])
  })
})

describe('a seat that may hold something', () => {
  const slot = { source: lineOf().facts.source, consultation: idOf(700), caseFile: idOf(701), kind: 'CARE' as const }
  const table = { setting: 'consultation-livc-r', purpose: 'prevent-terrorism' } as const

  test.each(Outcome.options)('when the law says %s, is open for permit and duty only', async (outcome) => {
    const answer = reveal(await disclosureFor(els, { decide: deciding({ CARE: outcome }) }).slot(slot, table))
    expect(answer.open).toBe(outcome === 'permit' || outcome === 'duty')
  })

  test('is open to whoever sits on it', async () => {
    expect(reveal(await disclosureFor(samira, { decide: deciding({}) }).slot(slot, table))).toEqual({ open: true })
  })
})

describe('an error withholds', () => {
  const broken = (): never => {
    throw new Error('kapot')
  }

  test('when the engine throws', async () => {
    const disclosure = disclosureFor(els, { decide: broken })
    const item = await disclosure.item(lineOf(), { ...lineView, existence: 'within' })
    expect(item && reveal(item)).toMatchObject({ text: { shown: false, why: { outcome: 'undecidable' } } })
    expect(disclosure.trail).toMatchObject([{ basis: 'rule', decision: { outcome: 'undecidable', defect: 'rule-failed' } }])
  })

  test('when the engine throws on existence, the item is absent', async () => {
    expect(await disclosureFor(els, { decide: broken }).item(lineOf(), lineView)).toBeUndefined()
  })
})

test('a seal of another process is not opened', async () => {
  const copied = { ...lineOf() } as ReturnType<typeof lineOf>
  await expect(disclosureFor(els).item(copied, lineView)).rejects.toThrow('Not a seal')
})
