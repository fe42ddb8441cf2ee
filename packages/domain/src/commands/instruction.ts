import { z } from 'zod'
import { largestFile, partBytes } from '../file-type.ts'
import { Id } from '../id.ts'
import { InstructionTerms } from '../instruction.ts'
import { ShortText, text } from '../text.ts'

/** An instruction as its issuer writes it; with `replaces` it is the next version of that one. */
export const IssueInstruction = z
  .strictObject({
    ...InstructionTerms.shape,
    replaces: Id.optional(),
    issuer: ShortText,
    number: text(100),
    subject: ShortText,
    fileName: text(300),
  })
  .refine(({ from, to }) => to === undefined || to >= from, { path: ['to'], message: 'too-early' })
  .refine(({ issuedOn, from }) => from >= issuedOn, { path: ['from'], message: 'too-early' })
  .refine(({ binding, suspendsAfterDays }) => binding || suspendsAfterDays === undefined, { path: ['binding'], message: 'required' })
  .refine(({ file }) => file === undefined || file.bytes <= largestFile, { path: ['file'], message: 'too-big' })
  .refine(({ file, fileName }) => (file === undefined) === (fileName === ''), { path: ['fileName'], message: 'required' })
export type IssueInstruction = z.infer<typeof IssueInstruction>

/** One part of the file of an instruction that was given; together they must be the file that was marked. */
export const AddFilePart = z
  .strictObject({ id: Id, part: z.int().min(0), of: z.int().min(1).max(Math.ceil(largestFile / partBytes)), bytes: z.base64().max(Math.ceil(partBytes / 3) * 4, 'too-long') })
  .refine(({ part, of }) => part < of, { path: ['part'], message: 'too-large' })
export type AddFilePart = z.infer<typeof AddFilePart>
