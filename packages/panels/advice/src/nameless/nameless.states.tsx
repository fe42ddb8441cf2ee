import type { NamelessQuestion, NamelessQuestions } from '@kader/domain/answers/nameless'
import { id } from '@kader/domain/id'
import { localDate } from '@kader/domain/local-date'
import type { Answered } from '@kader/panel-kit/deed'
import type { ReactElement } from 'react'
import type { NamelessDeeds } from './nameless-deeds.ts'
import { NamelessPage } from './nameless-page.tsx'

const done = (): Promise<Answered> => Promise.resolve({ done: true })
const said = (value: string) => ({ shown: true as const, value })
const open: NamelessQuestion = { id: id('00010000-0000-4000-8000-000000000000'), askedOn: localDate('2026-10-05'), text: said('Een leerling spreekt over vertrekken. Wat kan ik doen?'), replies: [] }
const answered: NamelessQuestion = {
  ...open,
  id: id('00020000-0000-4000-8000-000000000000'),
  answeredOn: localDate('2026-10-06'),
  replies: [{ id: id('00030000-0000-4000-8000-000000000000'), answeredOn: localDate('2026-10-06'), text: said('U kunt het aanmelden bij de cel: enkel het minimum.') }],
}
export const asking: NamelessQuestions = { asked: [answered, open], toAnswer: [], mayAsk: true }
export const answering: NamelessQuestions = { asked: [], toAnswer: [open, answered], mayAsk: false }

export const pageWith = (known: NamelessQuestions, deeds: Partial<NamelessDeeds> = {}): ReactElement => (
  <NamelessPage known={known} deeds={{ ask: done, ...deeds }} renderWhy={() => <p>De reden staat in het artikel.</p>} />
)

export const namelessStates: Readonly<Record<string, () => ReactElement>> = {
  'nothing asked': () => pageWith({ asked: [], toAnswer: [], mayAsk: true }),
  asking: () => pageWith(asking),
  answering: () => pageWith(answering, { reply: done }),
  'nothing to answer': () => pageWith({ ...answering, toAnswer: [] }, { reply: done }),
}
