import { records, type Content, type Facts, type RecordName } from '@kader/domain/content/all-records'
import type { RecordFacts } from '@kader/domain/content/record'
import { seal, type Sealed } from '@kader/sealed'
import { open } from '@kader/sealed/open'
import type { Transaction } from '../database/database.ts'
import type { Place } from '../keys/envelope.ts'
import type { KeyProvider } from '../keys/key-provider.ts'
import { openColumns, sealColumn, type SealedValue } from '../keys/sealed-column.ts'
import { keyOwnerOf } from './key-owner.ts'

export type StoredRecord<Name extends RecordName> = Sealed<Name, Facts<Name>, Content<Name>>

interface Row {
  readonly facts: unknown
  readonly content: Uint8Array | null
}

/** The content column of a record that is about to be written; `null` for a record without content. */
export async function contentColumn<Name extends RecordName>(
  tx: Transaction,
  keys: KeyProvider,
  record: StoredRecord<Name>,
): Promise<Uint8Array | null> {
  const content = records[record.record].content.parse(open(record))
  if (Object.keys(content).length === 0) return null
  const facts = record.facts as RecordFacts
  return sealColumn(tx, keys, { ...keyOwnerOf(record.record, facts), place: placeOf(facts), text: JSON.stringify(content) })
}

/** Rows as sealed records, in order. A record whose key was destroyed is gone: it is left out. */
export async function sealedRows<Name extends RecordName>(
  opened: { readonly tx: Transaction; readonly keys: KeyProvider },
  name: Name,
  rows: readonly Row[],
): Promise<readonly StoredRecord<Name>[]> {
  const parsed = rows.map((row) => ({ facts: records[name].facts.parse(row.facts), content: row.content }))
  const texts = await contentTexts(opened, parsed)
  return parsed.flatMap(({ facts }, index) => {
    const text = texts[index]
    if (text == null) return []
    return [seal(name, facts as Facts<Name>, records[name].content.parse(JSON.parse(text)) as Content<Name>)]
  })
}

async function contentTexts(
  { tx, keys }: { readonly tx: Transaction; readonly keys: KeyProvider },
  rows: readonly { readonly facts: RecordFacts; readonly content: Uint8Array | null }[],
): Promise<readonly (string | null)[]> {
  const sealed = rows.flatMap(({ facts, content }): SealedValue[] =>
    content === null ? [] : [{ place: placeOf(facts), envelope: content }],
  )
  const opened = [...(await openColumns(tx, keys, sealed))]
  return rows.map(({ content }) => (content === null ? '{}' : (opened.shift() ?? null)))
}

function placeOf({ id }: RecordFacts): Place {
  return { table: 'records', row: id, field: 'content' }
}
