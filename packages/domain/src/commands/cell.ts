import { z } from 'zod'
import { CellTerms, FoundingDeed, mistakesIn } from '../cell.ts'
import { Id } from '../id.ts'
import { ShortText } from '../text.ts'

/** The deed with its words: under which number the decision is kept, and where one finds it. */
export const WrittenDeed = z.strictObject({ ...FoundingDeed.shape, reference: ShortText, source: ShortText })
export type WrittenDeed = z.infer<typeof WrittenDeed>

/** Everything known of one's own cell from now on; what stood before is kept beside it. */
export const KeepCell = z
  .strictObject({
    /** The entry that one had before one, so that nobody writes over what another just wrote; absent for the first. */
    replaces: Id.optional(),
    ...CellTerms.shape,
    deed: WrittenDeed.optional(),
    name: ShortText,
  })
  .superRefine((cell, context) => {
    for (const { path, message } of mistakesIn(cell)) context.addIssue({ code: 'custom', path: [...path], message })
  })
export type KeepCell = z.infer<typeof KeepCell>
