import type { View } from '@kader/disclosure'

/** The cell's own register: who sits in it, and how long its joint file is kept. */
export interface CellViews {
  readonly seat: View<'seat', 'mandate' | 'capacity', 'name' | 'service'>
  readonly retention: View<'retention-term', 'months' | 'fixedOn', never>
}

/** The entry of one's own cell, what others hold, and the names that these point to. */
export interface OwnCellViews {
  readonly entry: View<'cell-entry', 'deed' | 'territory' | 'statuses' | 'registration' | 'registeredSince' | 'madeOn', 'name' | 'reference' | 'source'>
  readonly other: View<'cell-entry', 'territory' | 'statuses', 'name'>
  readonly municipality: View<'municipality', 'nis' | 'from' | 'to' | 'into', 'name'>
  readonly seat: View<'seat', 'mandate', 'name' | 'service'>
}

/** Every cell in one line, with the names of its municipalities. */
export interface CellOverviewViews {
  readonly cell: View<'cell-entry', 'registration' | 'registeredSince', 'name'>
  readonly municipality: View<'municipality', 'nis', 'name'>
}
