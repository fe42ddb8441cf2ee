import { utils, write } from '@e965/xlsx'

export const spreadsheetForms = ['xlsx', 'ods'] as const
export type SpreadsheetForm = (typeof spreadsheetForms)[number]

export interface SpreadsheetGiven {
  readonly name: string
  /** In characters, per column. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly string[])[]
}

/** Rows as a spreadsheet. Every cell is a text, whatever it begins with; nothing in the file is worked out. Equal rows give equal bytes. */
export function spreadsheet({ name, widths, rows }: SpreadsheetGiven, form: SpreadsheetForm): Uint8Array {
  const sheet = utils.aoa_to_sheet([])
  for (const [r, row] of rows.entries())
    for (const [c, text] of row.entries()) sheet[utils.encode_cell({ r, c })] = { t: 's', v: text }
  const last = { r: Math.max(rows.length - 1, 0), c: Math.max(...rows.map((row) => row.length), 1) - 1 }
  sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: last })
  sheet['!cols'] = widths.map((wch) => ({ wch }))
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, name)
  return new Uint8Array(
    write(book, { type: 'buffer', bookType: form, bookSST: true, compression: true }) as Buffer,
  )
}
