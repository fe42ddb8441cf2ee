import { z } from 'zod'

export const ReadingsPage = z.strictObject({ page: z.int().min(0).max(10_000) })
export type ReadingsPage = z.infer<typeof ReadingsPage>
