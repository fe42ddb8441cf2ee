import type { ReactElement, ReactNode } from 'react'

/** Words of the law and of the rulebook: Dutch in every language of the interface. */
export function Law({ children }: { children: ReactNode }): ReactElement {
  return <span lang="nl">{children}</span>
}
