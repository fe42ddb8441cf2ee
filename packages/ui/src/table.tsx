import type { ReactElement, ReactNode } from 'react'

export interface Column<Row> {
  id: string
  header: string
  cell: (row: Row) => ReactNode
  /** Names the row for who hears the table; one column has it. */
  rowHeader?: boolean
  align?: 'start' | 'end'
}

export interface TableProps<Row> {
  /** What the table holds; always read, and shown unless a heading just above says it. */
  caption: string
  captionHidden?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** In place of the table when there are no rows: an EmptyState. */
  empty?: ReactNode
}

/** A calm table that becomes a list of cards on a phone; roles are explicit because that layout drops them. */
export function Table<Row>(props: TableProps<Row>): ReactElement {
  const { caption, columns, rows, rowKey } = props
  if (rows.length === 0 && props.empty !== undefined) return <>{props.empty}</>
  return (
    <table className="k-table" role="table">
      <caption className={props.captionHidden ? 'k-hidden' : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column.id} scope="col" role="columnheader" data-align={column.align}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            {columns.map((column) => (
              <Cell key={column.id} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }): ReactElement {
  const content = <div className="k-cell">{column.cell(row)}</div>
  return column.rowHeader ? (
    <th scope="row" role="rowheader" data-label={column.header} data-align={column.align}>
      {content}
    </th>
  ) : (
    <td role="cell" data-label={column.header} data-align={column.align}>
      {content}
    </td>
  )
}
