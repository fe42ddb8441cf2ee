import type { CommunicationWeighed } from '@kader/domain/answers/communication'
import type { WeighCommunication } from '@kader/domain/commands/communication'
import { useEffect, useState } from 'react'
import type { Weigh } from './communication-deeds.ts'

export interface Weighed {
  /** `asking` keeps the answer before, so that nothing jumps while choosing. */
  readonly state: 'nothing' | 'asking' | 'known' | 'failed'
  readonly answer: CommunicationWeighed
}

const nothing: CommunicationWeighed = { kinds: [], asks: [] }

/** Asks what the law says once choosing rests for `rest` milliseconds; an older answer never overtakes a newer. */
export function useWeighed(weigh: Weigh, query: WeighCommunication | undefined, rest = 300): Weighed {
  const [answered, setAnswered] = useState<Weighed & { readonly to: string }>({ to: '', state: 'nothing', answer: nothing })
  const asked = query === undefined ? '' : JSON.stringify(query)
  useEffect(() => {
    if (asked === '') return undefined
    let current = true
    const settle = (state: Weighed['state'], answer: CommunicationWeighed): void => {
      if (current) setAnswered({ to: asked, state, answer })
    }
    const timer = setTimeout(() => {
      weigh(JSON.parse(asked) as WeighCommunication).then(
        (answer) => settle('known', answer),
        () => settle('failed', nothing),
      )
    }, rest)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [weigh, asked, rest])
  if (asked === '') return { state: 'nothing', answer: nothing }
  return answered.to === asked ? answered : { state: 'asking', answer: answered.answer }
}
