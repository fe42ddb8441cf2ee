import { z } from 'zod'

/** What a person writes in one line; long enough for facts, too short for a file. */
export const LineText = z.string().trim().min(1, 'required').max(2000, 'too-long')
export const ShortText = z.string().trim().min(1, 'required').max(300, 'too-long')
