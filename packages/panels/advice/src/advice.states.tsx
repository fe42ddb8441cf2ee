import { begin } from '@kader/advice/course/course'
import type { Course } from '@kader/advice/course/course'
import { Code } from '@kader/domain/code'
import { localDate } from '@kader/domain/local-date'
import type { Why } from '@kader/domain/shown'
import type { ReactElement } from 'react'
import { AdviceWalk } from './advice-walk.tsx'
import { WhyExplained } from './why-explained.tsx'

const codes = (...words: readonly string[]): Code[] => words.map((word) => Code.parse(word))

export const today = localDate('2026-10-05')

/** A CLB counsellor whom the police ring about a pupil. */
export const police: Course = begin({
  at: today,
  words: {
    holder: 'clb-worker',
    recipient: 'police-officer',
    setting: 'bilateral',
    kind: 'SIG',
    purpose: 'prevent-terrorism',
  },
})

export const registering: Course = {
  ...police,
  words: { ...police.words, recipient: 'livc-coordinator', setting: 'case-registration' },
}

export const table: Course = {
  ...police,
  words: { ...police.words, recipient: 'livc-participants', setting: 'consultation-livc-r' },
}

/** The counsellor on the phone, as the gateway answers why a line is withheld. */
const withheld: Why = {
  at: today,
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

function walk(start?: Course): ReactElement {
  return <AdviceWalk today={today} start={start} address="https://kader.example/delen" />
}

/** Every state of the panel, by the name its test and a person give it. */
export const adviceStates: Readonly<Record<string, () => ReactElement>> = {
  'wie bent u': () => walk(),
  'het portaal kent u': () => (
    <AdviceWalk today={today} own="clb-worker" address="https://kader.example/delen" />
  ),
  'aan wie': () =>
    walk(begin({ at: today, words: { holder: 'clb-worker', kind: 'SIG', setting: 'bilateral' } })),
  'een voorwaarde': () => walk(registering),
  'voorwaarden samen': () => walk(table),
  'dit mag niet': () => walk(police),
  'dit mag als': () =>
    walk({ ...registering, conditions: { 'C-FREE': true, 'C-NEC': 'unknown', 'C-MAND': true } }),
  'dit mag': () => walk({ ...registering, conditions: { 'C-FREE': true, 'C-NEC': true, 'C-MAND': true } }),
  'voorwaarde geweigerd': () => walk({ ...registering, conditions: { 'C-FREE': false } }),
  'op een andere dag': () => walk({ ...police, at: localDate('2019-05-01') }),
  'juristen zijn het niet eens': () =>
    walk({ ...police, words: { ...police.words, setting: 'emergency' }, conditions: { 'C-EMERG': true } }),
  'waarom niet': () => <WhyExplained why={withheld} />,
}
