import { z } from 'zod'
import { Id } from '../id.ts'
import { InstructionTerms } from '../instruction.ts'
import { ShortText } from '../text.ts'

/** An instruction as its issuer writes it; with `replaces` it is the next version of that one. */
export const IssueInstruction = z
  .strictObject({
    ...InstructionTerms.shape,
    replaces: Id.optional(),
    issuer: ShortText,
    number: z.string().trim().max(100, 'too-long'),
    subject: ShortText,
    fileName: z.string().trim().max(300, 'too-long'),
  })
  .refine(({ from, to }) => to === undefined || to >= from, { path: ['to'], message: 'too-early' })
  .refine(({ issuedOn, from }) => from >= issuedOn, { path: ['from'], message: 'too-early' })
  .refine(({ binding, suspendsAfterDays }) => binding || suspendsAfterDays === undefined, { path: ['binding'], message: 'required' })
  .refine(({ file, fileName }) => (file === undefined) === (fileName === ''), { path: ['fileName'], message: 'required' })
export type IssueInstruction = z.infer<typeof IssueInstruction>
