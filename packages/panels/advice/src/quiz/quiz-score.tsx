import { situations } from '@kader/advice/quiz/quiz'
import type { QuizResult } from '@kader/advice/quiz/quiz'
import { Icon } from '@kader/ui/icon'
import { useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import { Law } from '../law.tsx'
import { FocusedTitle } from '../question-frame.tsx'

/** How it went, and which situations deserve another look. */
export function QuizScore({ result, onAgain }: { result: QuizResult; onAgain: () => void }): ReactElement {
  const say = useTranslations('quiz')
  const { answers, right, needed, passed } = result
  const missed = answers.filter((answer) => !answer.right).map(({ vignette }) => vignette)
  return (
    <section className="k-quiz-result">
      <FocusedTitle focus>{say('result')}</FocusedTitle>
      <div className="k-advice-outcome" data-tone={passed ? 'yes' : 'care'}>
        <Icon name={passed ? 'check' : 'info'} />
        <div className="k-advice-stack">
          <p>
            <strong>{say('score', { right: String(right), count: String(answers.length) })}</strong>
          </p>
          <p>{passed ? say('passed') : say('failed', { needed: String(needed) })}</p>
        </div>
      </div>
      {missed.length === 0 ? (
        <p>{say('allRight')}</p>
      ) : (
        <>
          <h3>{say('review')}</h3>
          <ul className="k-advice-sentences">
            {situations
              .filter(({ id }) => missed.includes(id))
              .map(({ id, title }) => (
                <li key={id}>
                  <Law>{title}</Law>
                </li>
              ))}
          </ul>
        </>
      )}
      <button type="button" className="k-advice-button" data-look="primary" onClick={onAgain}>
        {say('again')}
      </button>
    </section>
  )
}
