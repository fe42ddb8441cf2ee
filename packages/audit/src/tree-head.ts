import { z } from 'zod'
import { Hash } from './hash.ts'

/**
 * How far a log had come: its number of leaves and their root. A root alone does not fix
 * the size, so both must come from one signed checkpoint.
 */
export const TreeHead = z.strictObject({ size: z.int().nonnegative(), root: Hash })
export type TreeHead = z.infer<typeof TreeHead>
