import { choices, markingOf } from '@kader/advice/quiz/quiz'
import type { Choice, QuizQuestion } from '@kader/advice/quiz/quiz'
import { dayInWords } from '@kader/i18n/dates'
import { chooseLanguage } from '@kader/i18n/language'
import { useId, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { FormEvent, ReactElement } from 'react'
import { ChoiceList } from '../choice-list.tsx'
import { Law } from '../law.tsx'
import { FocusedTitle } from '../question-frame.tsx'
import { QuizAnswer } from './quiz-answer.tsx'

interface QuizSituationProps {
  question: QuizQuestion
  last: boolean
  onChosen: (choice: Choice) => void
  onNext: () => void
}

/** One situation: first the choice, then what the law says. An answer given stays given. */
export function QuizSituation({ question, last, onChosen, onNext }: QuizSituationProps): ReactElement {
  const [shown, setShown] = useState<Choice>()
  return (
    <>
      <Told question={question} focus={shown === undefined} answered={shown !== undefined} />
      {shown === undefined ? (
        <Choosing
          question={question}
          onChosen={(choice) => {
            onChosen(choice)
            setShown(choice)
          }}
        />
      ) : (
        <QuizAnswer marking={markingOf(question.id)} chosen={shown} last={last} onNext={onNext} />
      )}
    </>
  )
}

interface ToldProps {
  question: QuizQuestion
  focus: boolean
  /** The question stands above the choices, and stays to be read above the answer. */
  answered: boolean
}

function Told({ question, focus, answered }: ToldProps): ReactElement {
  const say = useTranslations('quiz')
  const language = chooseLanguage([useLocale()])
  return (
    <div className="k-quiz-question">
      <FocusedTitle focus={focus}>
        <Law>{question.title}</Law>
      </FocusedTitle>
      <p>
        <Law>{question.story}</Law>
      </p>
      {answered ? (
        <p>
          <strong>
            <Law>{question.question}</Law>
          </strong>
        </p>
      ) : null}
      <p className="k-advice-quiet">{say('on', { day: dayInWords(language, question.at) })}</p>
    </div>
  )
}

function Choosing({ question, onChosen }: Pick<QuizSituationProps, 'question' | 'onChosen'>): ReactElement {
  const say = useTranslations('quiz')
  const name = useId()
  const [choice, setChoice] = useState<Choice>()
  const [missing, setMissing] = useState(false)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (choice === undefined) setMissing(true)
    else onChosen(choice)
  }
  return (
    <form className="k-quiz-question" onSubmit={submit} noValidate>
      <fieldset>
        <legend>
          <Law>{question.question}</Law>
        </legend>
        <ChoiceList
          name={name}
          options={choices.map((value) => ({ value, label: say(`choice.${value}`) }))}
          chosen={choice}
          onChoose={(value) => {
            setChoice(choices.find((one) => one === value))
            setMissing(false)
          }}
        />
      </fieldset>
      <p className="k-advice-missing" role="alert">
        {missing ? say('chooseOne') : ''}
      </p>
      <button type="submit" className="k-advice-button" data-look="primary">
        {say('answer')}
      </button>
    </form>
  )
}
