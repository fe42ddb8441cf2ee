/** Work that is no person's; each task has its own narrow row policies and reaches no case. */
export type Task = 'sign-in' | 'registrar' | 'audit-reading' | 'audit-particulars' | 'notices'

/** The facts of who acts, which the database's own row policies read; what is absent opens nothing. */
export interface Scope {
  /** Cells in which the mandate sits. */
  readonly cells?: readonly string[]
  readonly sector?: string
  readonly capacity?: string
  readonly mandate?: string
  readonly service?: string
  readonly task?: Task
}

/** Nobody in particular: no case row is visible. */
export const nobody: Scope = {}
