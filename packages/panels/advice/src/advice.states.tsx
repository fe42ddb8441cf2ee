import type { AdviceAnswer as Answered } from '@kader/domain/answers/advice'
import { Code } from '@kader/domain/code'
import { localDate } from '@kader/domain/local-date'
import type { Why } from '@kader/domain/shown'
import type { ReactElement } from 'react'
import { AdviceAnswer } from './advice-answer.tsx'
import { AdvicePanel } from './advice-panel.tsx'
import { WhyExplained } from './why-explained.tsx'

const codes = (...words: readonly string[]): Code[] => words.map((word) => Code.parse(word))
const nothing = (): undefined => undefined

/** A CLB counsellor on the phone to the police, as the gateway answers. */
const police: Why = {
  at: localDate('2026-10-05'),
  holder: 'clb-worker',
  recipient: 'police-officer',
  setting: 'bilateral',
  kind: 'SIG',
  purpose: 'prevent-terrorism',
  outcome: 'prohibited',
  rules: codes('E02', 'G01a'),
  failed: [],
  norms: codes('clb-8', 'sw26-352'),
  unmet: [],
  unknown: [],
  obligations: ['O-EXPLAIN'],
  contested: [],
}

const registering: Why = {
  ...police,
  recipient: 'livc-coordinator',
  setting: 'case-registration',
  outcome: 'conditional',
  rules: codes('G16b'),
  norms: codes('decr-458ter-2023', 'wet-livc-3-2'),
  unknown: ['C-FREE', 'C-NEC'],
  obligations: ['O-LOG', 'O-SECRET'],
}

const permitted: Why = { ...registering, outcome: 'permit', unknown: [], contested: ['Q-03'] }

export const refusedByPhone: Answered = {
  why: police,
  alternatives: [
    {
      rule: Code.parse('G16b'),
      holder: 'clb-worker',
      recipient: 'livc-coordinator',
      setting: 'case-registration',
      kind: 'SIG',
      purpose: 'prevent-terrorism',
      outcome: 'conditional',
    },
    {
      rule: Code.parse('P08'),
      holder: 'korpschef',
      recipient: 'mayor',
      setting: 'bilateral',
      kind: 'POL',
      purpose: 'public-order',
      outcome: 'conditional',
    },
  ],
}

export const conditionalRegistration: Answered = { why: registering, alternatives: [] }

function answer(answered: Answered): ReactElement {
  return <AdviceAnswer answered={answered} answers={{}} onAnswer={nothing} onTry={nothing} />
}

/** Every state of the panel, by the name its test and a person give it. */
export const adviceStates: Readonly<Record<string, () => ReactElement>> = {
  'nog niets gevraagd': () => <AdvicePanel ask={async () => refusedByPhone} />,
  'dit mag niet': () => answer(refusedByPhone),
  'dit mag als': () => answer(conditionalRegistration),
  'dit mag, maar betwist': () => answer({ why: permitted, alternatives: [] }),
  'geen grond': () =>
    answer({ why: { ...police, outcome: 'no-basis', rules: [], norms: [] }, alternatives: [] }),
  'voorwaarde geweigerd': () =>
    answer({
      why: {
        ...registering,
        outcome: 'no-basis',
        rules: [],
        failed: codes('G16b'),
        unknown: [],
        unmet: ['C-FREE'],
      },
      alternatives: [],
    }),
  'waarom niet': () => <WhyExplained why={police} />,
  'waarom wel': () => <WhyExplained why={permitted} />,
}
