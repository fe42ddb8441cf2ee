import { z } from 'zod'

/** Random, so that no id tells of order or activity. */
export const Id = z.uuid({ version: 'v4', error: 'Dit is geen geldig kenmerk.' }).brand<'Id'>()
export type Id = z.infer<typeof Id>

/** Reads an id that is known to be right, as in data; throws when it is not. */
export function id(text: string): Id {
  return Id.parse(text)
}
