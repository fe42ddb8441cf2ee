import { markOf, passMark, quizFor } from '@kader/advice/quiz/quiz'
import type { Choice, QuizResult } from '@kader/advice/quiz/quiz'
import { LocalDate } from '@kader/domain/local-date'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { chooseLanguage } from '@kader/i18n/language'
import { useMemo, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import '../advice.css'
import '../intl-words.ts'
import { FocusedTitle } from '../question-frame.tsx'
import './quiz.css'
import { QuizScore } from './quiz-score.tsx'
import { QuizSituation } from './quiz-situation.tsx'

export interface QuizProps {
  /** Whose situations: those that touch the work of this sector. */
  sector: Portal
  /** Today in Europe/Brussels, `YYYY-MM-DD`: the day the quiz is taken. */
  today: string
  /** Once, when the last situation is answered; codes only, for who keeps a register of trainings and marks what was chosen anew. */
  onFinished?: ((result: QuizResult, chosen: Readonly<Record<string, Choice>>) => void) | undefined
}

type Stage = { readonly at: 'begin' } | { readonly at: 'situation'; readonly number: number } | Finished
interface Finished {
  readonly at: 'result'
  readonly result: QuizResult
}

/**
 * The situations of the dossier, one a screen: choose, read what the law says, go on. Keeps nothing. Import it
 * lazily; needs the i18n areas `quiz`, `advice`, `obligations`, `capacities` and `conditions`.
 */
export function Quiz({ sector, today, onFinished }: QuizProps): ReactElement {
  const quiz = useMemo(() => quizFor(sector), [sector])
  const [stage, setStage] = useState<Stage>({ at: 'begin' })
  const [chosen, setChosen] = useState<Readonly<Record<string, Choice>>>({})
  const restart = (): void => {
    setChosen({})
    setStage({ at: 'situation', number: 0 })
  }
  const goOn = (number: number): void => {
    if (number < quiz.length) return setStage({ at: 'situation', number })
    const result = markOf({ sector, at: LocalDate.parse(today), chosen })
    setStage({ at: 'result', result })
    onFinished?.(result, chosen)
  }
  return (
    <div className="k-advice">
      {stage.at === 'begin' ? <Beginning count={quiz.length} onBegin={restart} /> : null}
      {stage.at === 'situation' ? (
        <Numbered number={stage.number} count={quiz.length}>
          {quiz.slice(stage.number, stage.number + 1).map((question) => (
            <QuizSituation
              key={question.id}
              question={question}
              last={stage.number + 1 === quiz.length}
              onChosen={(choice) => setChosen((before) => ({ ...before, [question.id]: choice }))}
              onNext={() => goOn(stage.number + 1)}
            />
          ))}
        </Numbered>
      ) : null}
      {stage.at === 'result' ? <QuizScore result={stage.result} onAgain={restart} /> : null}
    </div>
  )
}

function Beginning({ count, onBegin }: { count: number; onBegin: () => void }): ReactElement {
  const say = useTranslations('quiz')
  const dutch = chooseLanguage([useLocale()]) === 'nl'
  return (
    <section className="k-quiz-result">
      <FocusedTitle focus={false}>{say('title')}</FocusedTitle>
      <p>{say('lead', { count: String(count), needed: String(Math.ceil(count * passMark)) })}</p>
      {dutch ? null : <p className="k-advice-quiet">{say('inDutch')}</p>}
      <button type="button" className="k-advice-button" data-look="primary" onClick={onBegin}>
        {say('begin')}
      </button>
    </section>
  )
}

interface NumberedProps {
  number: number
  count: number
  children: ReactElement[]
}

function Numbered({ number, count, children }: NumberedProps): ReactElement {
  const say = useTranslations('quiz')
  const label = say('progress', { number: String(number + 1), count: String(count) })
  return (
    <>
      <div className="k-quiz-progress">
        <span>{label}</span>
        <progress aria-label={label} value={number + 1} max={count} />
      </div>
      {children}
    </>
  )
}
