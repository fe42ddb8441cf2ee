import { useState } from 'react'

/** Pages count from 0; the first has none before it, the last none after. */
export function usePage() {
  const [page, setPage] = useState(0)
  return {
    page,
    begin: () => setPage(0),
    /** Back and forth from here, as far as there is something. */
    turns: (more: boolean) => ({
      onPrevious: page === 0 ? undefined : () => setPage(page - 1),
      onNext: more ? () => setPage(page + 1) : undefined,
    }),
  }
}
