import { z } from 'zod'

/** An id of a rule, a norm or a ruleset, or a hash: public words that carry nothing of a case. */
export const Code = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/)
  .brand<'Code'>()
export type Code = z.infer<typeof Code>
