import type { ReactElement, ReactNode } from 'react'

export interface Definition {
  term: string
  value: ReactNode
}

/** Facts about one thing: a word and what it is. */
export function DefinitionList({ items }: { items: readonly Definition[] }): ReactElement {
  return (
    <dl className="k-definitions">
      {items.map((item) => (
        <div key={item.term}>
          <dt>{item.term}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  )
}
