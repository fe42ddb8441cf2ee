import type { ReactElement } from 'react'
import type { IconName } from './icon.tsx'
import { StatusTag } from './status-tag.tsx'
import type { Tone } from './status-tag.tsx'
import { useWords } from './words.tsx'
import type { Words } from './words.tsx'

/** What one recipient gets of one line. */
export type Sight = 'sees' | 'not' | 'existence' | 'undecided'

const sights = {
  sees: { tone: 'yes', icon: 'eye', word: 'sightSees' },
  not: { tone: 'no', icon: 'eye-off', word: 'sightNot' },
  existence: { tone: 'care', icon: 'envelope', word: 'sightExistence' },
  undecided: { tone: 'neutral', icon: 'question', word: 'sightUndecided' },
} as const satisfies Record<Sight, Mark>

interface Mark {
  tone: Tone
  icon: IconName
  word: keyof Words
}

/** Ziet, ziet niet, weet alleen dat iets bestaat, nog niet te beslissen: always the word, never colour alone. */
export function DecisionMark({ sight }: { sight: Sight }): ReactElement {
  return <MarkTag mark={sights[sight]} />
}

/** The seven outcomes of a decision, as the rulebook names them. */
export type OutcomeName =
  | 'duty'
  | 'permit'
  | 'conditional'
  | 'undecidable'
  | 'hold'
  | 'prohibited'
  | 'no-basis'

const outcomes = {
  duty: { tone: 'yes', icon: 'check', word: 'outcomeDuty' },
  permit: { tone: 'yes', icon: 'check', word: 'outcomePermit' },
  conditional: { tone: 'care', icon: 'warning', word: 'outcomeConditional' },
  undecidable: { tone: 'neutral', icon: 'question', word: 'outcomeUndecidable' },
  hold: { tone: 'care', icon: 'pause', word: 'outcomeHold' },
  prohibited: { tone: 'no', icon: 'cross', word: 'outcomeProhibited' },
  'no-basis': { tone: 'no', icon: 'cross', word: 'outcomeNoBasis' },
} as const satisfies Record<OutcomeName, Mark>

/** Tone of an outcome, for the notice that carries the whole answer. */
export function outcomeTone(outcome: OutcomeName): Tone {
  return outcomes[outcome].tone
}

export function OutcomeMark({ outcome }: { outcome: OutcomeName }): ReactElement {
  return <MarkTag mark={outcomes[outcome]} />
}

/** Stands beside an outcome; it never replaces one. */
export function ContestedMark(): ReactElement {
  return <MarkTag mark={{ tone: 'care', icon: 'scales', word: 'contested' }} />
}

function MarkTag({ mark }: { mark: Mark }): ReactElement {
  const words = useWords()
  return (
    <StatusTag tone={mark.tone} icon={mark.icon}>
      {words[mark.word]}
    </StatusTag>
  )
}
