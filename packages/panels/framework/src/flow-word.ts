import type { Flow } from '@kader/advice/flows/flows-on'
import type { BestOutcome } from '@kader/advice/flows/standing'
import { type Kind, secretKinds } from '@kader/domain/vocabulary/kinds'
import type { IconName } from '@kader/ui/icon'
import type { Tone } from '@kader/ui/status-tag'

/** The word of a cell; its key in the words of this area. */
export type FlowWord = 'must' | 'mustIf' | 'may' | 'mayIf' | 'wait' | 'no' | 'none'
export const flowWords: readonly FlowWord[] = ['must', 'mustIf', 'may', 'mayIf', 'wait', 'no', 'none']

export function flowWord({
  outcome,
  always,
}: {
  readonly outcome: BestOutcome
  readonly always: boolean
}): FlowWord {
  switch (outcome) {
    case 'duty':
      return always ? 'must' : 'mustIf'
    case 'permit':
      return always ? 'may' : 'mayIf'
    case 'hold':
      return 'wait'
    case 'prohibited':
      return 'no'
    case 'no-basis':
      return 'none'
  }
}

export function isOpenFlow({ outcome }: Flow): boolean {
  return outcome === 'permit' || outcome === 'duty'
}

/** The other three are decided by their kind alone, the same in every setting. */
export function isSecret(kind: Kind): boolean {
  return secretKinds.some((one) => one === kind)
}

export const looks: Readonly<Record<FlowWord, { readonly tone: Tone; readonly icon: IconName }>> = {
  must: { tone: 'yes', icon: 'check' },
  mustIf: { tone: 'yes', icon: 'check' },
  may: { tone: 'yes', icon: 'check' },
  mayIf: { tone: 'care', icon: 'warning' },
  wait: { tone: 'neutral', icon: 'pause' },
  no: { tone: 'no', icon: 'cross' },
  none: { tone: 'neutral', icon: 'cross' },
}
