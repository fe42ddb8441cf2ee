import { ChangedMeanwhile } from '../records/facts-read.ts'

const attempts = 4
// PostgreSQL: serialization_failure and deadlock_detected, both of which leave nothing behind.
const passing: readonly unknown[] = ['40001', '40P01']

/** Runs an answer anew when another one got in its way; what was rolled back happens once at most. */
export async function beginAgain<T>(answer: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await answer()
    } catch (error) {
      if (attempt === attempts || !isPassing(error)) throw error
    }
  }
}

function isPassing(error: unknown): boolean {
  if (error instanceof ChangedMeanwhile) return true
  return error instanceof Error && 'code' in error && passing.includes(error.code)
}
