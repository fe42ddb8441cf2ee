import { sql } from 'kysely'
import type { Transaction } from './database.ts'

/** A step within a person's own answer for which the row policies open a little more, and nothing else. */
export type Step = 'letting-go' | 'matching' | 'destroying'

/** For the statements of `work` in this transaction; an error ends the transaction and the task with it. */
export async function duringTask<Result>(tx: Transaction, step: Step, work: () => Promise<Result>): Promise<Result> {
  await setTask(tx, step)
  const result = await work()
  await setTask(tx, '')
  return result
}

async function setTask(tx: Transaction, task: Step | ''): Promise<void> {
  await sql`select set_config('kader.task', ${task}, true)`.execute(tx)
}
