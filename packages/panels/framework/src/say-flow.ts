import type { Flow } from '@kader/advice/flows/flows-on'
import { useTranslations } from 'use-intl'
import { flowWord } from './flow-word.ts'
import './intl-words.ts'

export interface SaysFlows {
  /** "Signaal of waarneming, aan politie". */
  title(flow: Flow): string
  /** "Mag, als · betwist". */
  about(flow: Flow): string
  /** Everything about an arrow. */
  name(flow: Flow): string
  /** "betwist", "niet elke bron bevestigd". */
  doubts(flow: Flow): readonly string[]
}

/** A flow in words, the same for a cell, an arrow and a title. */
export function useFlowSayings(): SaysFlows {
  const say = useTranslations('framework')
  const kinds = useTranslations('kinds')
  const title = ({ direction, kind, party }: Flow): string => {
    const words = { kind: kinds(kind), party: say(`party.${party}`) }
    return direction === 'send' ? say('sendTo', words) : say('receiveFrom', words)
  }
  const doubts = ({ contested, unconfirmed }: Flow): readonly string[] => [
    ...(contested === 'none' ? [] : [say(contested === 'all' ? 'contestedAll' : 'contestedSome')]),
    ...(unconfirmed === 'none' ? [] : [say(unconfirmed === 'all' ? 'unconfirmedAll' : 'unconfirmedSome')]),
  ]
  const about = (flow: Flow): string =>
    [
      say(`word.${flowWord(flow)}`),
      ...(flow.contested === 'none'
        ? []
        : [say(flow.contested === 'all' ? 'contestedAll' : 'contestedSome')]),
    ].join(' · ')
  return {
    title,
    doubts,
    about,
    // Begins with what stands beside the arrow, so that it can be called by what one sees.
    name: (flow) =>
      `${say(`partyShort.${flow.party}`)} ${about(flow)}: ${[title(flow), ...doubts(flow)].join('; ')}`,
  }
}
