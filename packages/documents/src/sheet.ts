import type { Language } from '@kader/i18n/language'

/** A document as plain data, ready to be set: what it says and in which order, never how it looks. */
export interface Sheet {
  readonly language: Language
  readonly title: string
  /** Stands at the foot of every page, so that a loose page finds its document. */
  readonly subject: string
  /** The one sentence that matters. */
  readonly statement: string
  readonly notes: readonly string[]
  readonly parts: readonly SheetPart[]
}

/** A heading with what stands under it; a part without content is left out. */
export interface SheetPart {
  readonly heading: string
  readonly paragraphs?: readonly string[]
  readonly items?: readonly string[]
  readonly table?: SheetTable
  readonly parts?: readonly SheetPart[]
}

export interface SheetTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly SheetCell[])[]
  /** Share of the width per column. */
  readonly widths: readonly number[]
}

/** Lines of one cell; an address is shown in full and can be followed. */
export type SheetCell = readonly {
  readonly text: string
  readonly href?: string
  readonly strong?: boolean
}[]

/** Whether there is anything under a heading. */
export function hasContent({ paragraphs = [], items = [], table, parts = [] }: SheetPart): boolean {
  return paragraphs.length + items.length + (table?.rows.length ?? 0) > 0 || parts.some(hasContent)
}
