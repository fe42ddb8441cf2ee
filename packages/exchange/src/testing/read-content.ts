import { Disclosure, reveal, viewOf, type SealedRecord } from '@kader/disclosure'
import { records, type Content, type RecordName } from '@kader/domain/content/all-records'
import type { RecordFacts } from '@kader/domain/content/record'
import { localDate } from '@kader/domain/local-date'
import type { Mandate } from '@kader/domain/mandate'

/** The words under a seal, read back as their own writer, so that the double can keep them when the facts change. */
export async function contentOf<Name extends RecordName>(sealed: SealedRecord<Name>): Promise<Content<Name>> {
  const { source, cell } = sealed.facts as RecordFacts
  const { mandate: id, service, holder: capacity } = source
  const from = localDate('2016-01-01')
  const mandate: Mandate = { id, service, capacity, cell, person: id, log: id, portal: 'welfare', clearance: 'none', from }
  const writer = new Disclosure({
    viewer: { mandate, seatedAt: new Set() },
    at: from,
    answersTo: () => Promise.reject(new Error('One is not asked about one’s own words.')),
    decide: () => {
      throw new Error('One is not asked about one’s own words.')
    },
  })
  const fields = Object.keys(records[sealed.record].content.shape) as (keyof Content<Name> & string)[]
  const view = viewOf(sealed.record, { setting: 'bilateral', purpose: 'operations', facts: [], fields })
  const item = await writer.item(sealed, view)
  if (item === undefined) throw new Error('One’s own record is always there.')
  const shown = reveal(item) as Readonly<Record<string, unknown>>
  return Object.fromEntries(fields.map((field) => [field, (shown[field] as { value: unknown }).value])) as Content<Name>
}
