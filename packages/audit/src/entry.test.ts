import { describe, expect, it } from 'vitest'
import { AuditEntry } from './entry.ts'
import { leafHash } from './leaf-hash.ts'
import { sampleEntries } from './testing/sample-log.ts'

const [shared, own, job] = sampleEntries as [AuditEntry, AuditEntry, AuditEntry]

describe('an audit entry', () => {
  it.each(sampleEntries)('is $procedure', (entry) => {
    expect(AuditEntry.parse(entry)).toEqual(entry)
  })

  it.each([
    ['the id of a person', { ...own, person: 'person-amina' }],
    ['the id of a case', { ...own, case: 'case-1' }],
    ['content', { ...own, content: 'wat hij zei' }],
    ['content in a decision', { ...own, decisions: [{ basis: 'own', kind: 'SIG', text: 'wat hij zei' }] }],
    ['a sentence as a rule', { ...shared, decisions: [{ ...shared.decisions[0], rules: ['wat hij zei'] }] }],
    ['a sentence as a procedure', { ...own, procedure: 'wat hij zei' }],
    ['an instant as its day', { ...own, day: '2026-10-05T08:30:00Z' }],
    ['a day that does not exist', { ...own, day: '2026-02-30' }],
    ['a decision on no ground that is known', { ...own, decisions: [{ basis: 'none' }] }],
    ['an upper-case commitment', { ...own, bound: own.bound.toUpperCase() }],
    ['more after its commitment', { ...own, bound: `${own.bound} wat hij zei` }],
    ['an actor without a capacity', { ...own, actor: 'administrator' }],
    ['a portal that does not exist', { ...own, portal: 'gateway' }],
    ['a portal that is there and not known', { ...job, portal: undefined }],
  ])('never holds %s', (_, entry) => {
    expect(AuditEntry.safeParse(entry).success).toBe(false)
  })

  it('has no leaf when it holds more than an entry may', () => {
    const told = { ...own, content: 'wat hij zei' }
    expect(() => leafHash(told)).toThrow()
  })

  it('has the same leaf whatever the order of its fields', () => {
    const turned = Object.fromEntries(Object.entries(own).reverse())
    expect(leafHash(AuditEntry.parse(turned))).toBe(leafHash(own))
  })

  it('has no place in its type for what leads to a person', () => {
    const entry: AuditEntry = {
      ...job,
      // @ts-expect-error a person stands in the particulars, under the commitment
      person: 'person-amina',
    }
    // @ts-expect-error a portal is absent or known, never undefined
    const half: AuditEntry = { ...job, portal: undefined }
    expect([entry, half].map((given) => AuditEntry.safeParse(given).success)).toEqual([false, false])
  })

  it('takes no text for a hash that was not read as one', () => {
    // @ts-expect-error a commitment is made by commitTo or read from storage, not typed in
    const bound: AuditEntry['bound'] = own.bound.slice(1)
    expect(AuditEntry.safeParse({ ...own, bound }).success).toBe(false)
  })
})
