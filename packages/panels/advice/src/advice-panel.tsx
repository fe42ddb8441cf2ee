import type { AdviceAnswer as Answered, AskAdvice } from '@kader/domain/answers/advice'
import type { Answers } from '@kader/domain/question'
import { EmptyState } from '@kader/ui/empty-state'
import { Columns, Stack } from '@kader/ui/layout'
import { Notice } from '@kader/ui/notice'
import { Loading } from '@kader/ui/progress'
import { Card, PageHeader } from '@kader/ui/section'
import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import { AdviceAnswer } from './advice-answer.tsx'
import { presets } from './asking.ts'
import type { Frame } from './asking.ts'
import './intl-words.ts'
import { QuestionForm } from './question-form.tsx'

export interface AdvicePanelProps {
  /** Asks in the person's own capacity and on today's law; nothing is stored. */
  ask: (question: AskAdvice) => Promise<Answered>
}

type Asked = { state: 'none' | 'asking' | 'failed' } | { state: 'answered'; answered: Answered }

/** "Mag ik dit delen?": a question in plain words, and the answer with the law it rests on. */
export function AdvicePanel({ ask }: AdvicePanelProps): ReactElement {
  const nav = useTranslations('nav')
  const say = useTranslations('advice')
  const [frame, setFrame] = useState<Frame>({ ...presets['police-call'], kind: 'SIG' })
  const [answers, setAnswers] = useState<Answers>({})
  const [asked, setAsked] = useState<Asked>({ state: 'none' })
  const latest = useRef(0)
  const put = (question: Frame, conditions: Answers): void => {
    const number = ++latest.current
    const settle = (next: Asked): void => {
      if (number === latest.current) setAsked(next)
    }
    setFrame(question)
    setAnswers(conditions)
    setAsked((before) => (before.state === 'answered' ? before : { state: 'asking' }))
    ask({ ...question, conditions }).then(
      (answered) => settle({ state: 'answered', answered }),
      () => settle({ state: 'failed' }),
    )
  }
  const change = (next: Frame): void => {
    latest.current++
    setFrame(next)
    setAnswers({})
    setAsked({ state: 'none' })
  }
  return (
    <Stack gap="large">
      <PageHeader title={nav('advice')} lead={say('lead')} />
      <Notice tone="care" title={say('emergencyTitle')}>
        <p>{say('emergency')}</p>
      </Notice>
      <Columns split="equal">
        <Card title={say('question')}>
          <QuestionForm
            frame={frame}
            pending={asked.state === 'asking'}
            onChange={change}
            onAsk={() => put(frame, answers)}
          />
        </Card>
        <div aria-live="polite">
          <AnswerSide
            asked={asked}
            answers={answers}
            onAnswer={(next) => put(frame, next)}
            onTry={(next) => put(next, {})}
          />
        </div>
      </Columns>
    </Stack>
  )
}

interface AnswerSideProps {
  asked: Asked
  answers: Answers
  onAnswer: (answers: Answers) => void
  onTry: (frame: Frame) => void
}

function AnswerSide({ asked, answers, onAnswer, onTry }: AnswerSideProps): ReactElement {
  const say = useTranslations('advice')
  switch (asked.state) {
    case 'none':
      return (
        <EmptyState title={say('none')} icon="scales">
          {say('noneAbout')}
        </EmptyState>
      )
    case 'asking':
      return <Loading>{say('asking')}</Loading>
    case 'failed':
      return <Notice tone="no" role="alert" title={say('failed')} />
    case 'answered':
      return <AdviceAnswer answered={asked.answered} answers={answers} onAnswer={onAnswer} onTry={onTry} />
  }
}
