import { z } from 'zod'
import { shown, type Shown } from '../shown.ts'
import { records, type Content, type Facts, type RecordName } from './all-records.ts'

/** A record as a reader gets it: facts as they are, each field as its value or the reason it is withheld. */
export type Answer<Name extends RecordName, Fact extends keyof Facts<Name>, Field extends keyof Content<Name>> = {
  id: Facts<Name>['id']
} & Pick<Facts<Name>, Fact> & { [F in Field]: Shown<Content<Name>[F]> }

/** The schema of such an answer; anything more than it names is an error. */
export function answerOf<Name extends RecordName, Fact extends keyof Facts<Name> & string, Field extends keyof Content<Name> & string>(
  name: Name,
  facts: readonly Fact[],
  fields: readonly Field[],
): z.ZodType<Answer<Name, Fact, Field>> {
  const record = records[name]
  const factShape: Readonly<Record<string, z.ZodType>> = record.facts.shape
  const contentShape: Readonly<Record<string, z.ZodType>> = record.content.shape
  const shape: Record<string, z.ZodType> = { id: record.facts.shape.id }
  for (const fact of facts) shape[fact] = known(factShape, fact)
  for (const field of fields) shape[field] = shown(known(contentShape, field))
  return z.strictObject(shape) as unknown as z.ZodType<Answer<Name, Fact, Field>>
}

function known(shape: Readonly<Record<string, z.ZodType>>, key: string): z.ZodType {
  const schema = shape[key]
  if (schema === undefined) throw new TypeError(`No such field: ${key}`)
  return schema
}
