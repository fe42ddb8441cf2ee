/** The facts of the acting mandate that the database's own row policies read; what is absent opens nothing. */
export interface Scope {
  /** Cells in which the mandate sits. */
  readonly cells?: readonly string[];
  readonly sector?: string;
  readonly mandate?: string;
  readonly service?: string;
  /** Audit logs this transaction may read back; appending needs none. */
  readonly logs?: readonly string[];
}

/** Nobody in particular: no case row is visible. */
export const nobody: Scope = {};
