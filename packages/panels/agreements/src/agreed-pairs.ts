import type { AgreementLine } from '@kader/domain/agreement'
import type { Capacity, HolderCapacity } from '@kader/domain/vocabulary/capacities'
import type { ClosedFlow } from '@kader/secrecy-rules'

/** What an agreement does between one who reports and one who hears: of several kinds, what closes most. */
export interface AgreedPair {
  readonly holder: HolderCapacity
  readonly recipient: Capacity
  readonly effect: AgreementLine['effect']
}

const closesMost: readonly AgreementLine['effect'][] = ['shared', 'only-if', 'closed']

/** Every pair that a line names, in the order of the lines. */
export function agreedPairs(lines: readonly AgreementLine[], closed: readonly ClosedFlow[]): readonly AgreedPair[] {
  const pairs = new Map<string, AgreedPair>()
  const put = (pair: AgreedPair): void => {
    const key = `${pair.holder} ${pair.recipient}`
    const known = pairs.get(key)
    if (known === undefined || closesMost.indexOf(pair.effect) > closesMost.indexOf(known.effect)) pairs.set(key, pair)
  }
  for (const { effect, holders, recipients } of lines) {
    if (effect !== 'shared') continue
    for (const holder of holders) for (const recipient of recipients) if (holder !== recipient) put({ holder, recipient, effect })
  }
  for (const { holder, recipient, effect } of closed) put({ holder, recipient, effect })
  return [...pairs.values()]
}
