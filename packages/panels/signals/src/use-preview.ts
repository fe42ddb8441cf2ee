import type { SignalPreview } from '@kader/domain/answers/signal'
import type { PreviewSignal } from '@kader/domain/commands/signal'
import { useEffect, useState } from 'react'

export type AskPreview = (query: PreviewSignal) => Promise<SignalPreview>

export interface Preview {
  /** `asking` keeps the rows of the answer before, so that nothing jumps while typing. */
  readonly state: 'asking' | 'known' | 'failed'
  readonly rows: SignalPreview['rows']
}

interface Answered extends Preview {
  readonly to: string
}

/** Asks who would see these kinds once typing rests for `rest` milliseconds; an older answer never overtakes a newer. */
export function usePreview(ask: AskPreview, query: PreviewSignal, rest = 300): Preview {
  const [answered, setAnswered] = useState<Answered>({ to: '', state: 'asking', rows: [] })
  const asked = JSON.stringify(query)
  useEffect(() => {
    let current = true
    const settle = (state: Preview['state'], rows: Preview['rows']): void => {
      if (current) setAnswered({ to: asked, state, rows })
    }
    const timer = setTimeout(() => {
      ask(JSON.parse(asked) as PreviewSignal).then(
        ({ rows }) => settle('known', rows),
        () => settle('failed', []),
      )
    }, rest)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [ask, asked, rest])
  return answered.to === asked ? answered : { state: 'asking', rows: answered.rows }
}
