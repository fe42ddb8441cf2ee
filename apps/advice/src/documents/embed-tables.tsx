import type { ReactElement, ReactNode } from 'react'

interface TableProps {
  caption: string
  heads: readonly string[]
  rows: readonly (readonly [name: string, ...cells: readonly ReactNode[]])[]
}

/** A reference of names of ours: the first cell is the name, and the head of its row. */
export function NameTable({ caption, heads, rows }: TableProps): ReactElement {
  return (
    <div className="p-table">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              {cells.map((cell, place) => (
                <td key={heads[place + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

export function Sample({ children }: { children: string }): ReactElement {
  return (
    <pre className="p-sample">
      <code>{children}</code>
    </pre>
  )
}
