import { sql } from 'kysely'
import type { Transaction } from './database.ts'
import type { Scope } from './scope.ts'

/** Tells the row policies who acts, for this transaction only, and steps down to the role that owns nothing. */
export async function enterScope(tx: Transaction, scope: Scope): Promise<void> {
  const cells = [...(scope.cells ?? [])]
  await sql`select
    set_config('kader.cells', (${cells}::text[])::text, true),
    set_config('kader.sector', ${scope.sector ?? ''}, true),
    set_config('kader.capacity', ${scope.capacity ?? ''}, true),
    set_config('kader.mandate', ${scope.mandate ?? ''}, true),
    set_config('kader.service', ${scope.service ?? ''}, true),
    set_config('kader.task', ${scope.task ?? ''}, true)`.execute(tx)
  await sql`set local role kader_app`.execute(tx)
}
