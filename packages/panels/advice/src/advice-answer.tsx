import { explainWhy } from '@kader/advice/explain-why'
import type { AdviceAnswer as Answered } from '@kader/domain/answers/advice'
import type { Answers } from '@kader/domain/question'
import { dayInWords } from '@kader/i18n/dates'
import { chooseLanguage } from '@kader/i18n/language'
import { ContestedMark, outcomeTone } from '@kader/ui/decision-mark'
import { Notice } from '@kader/ui/notice'
import { Cluster, Stack } from '@kader/ui/layout'
import { Section } from '@kader/ui/section'
import { useLocale, useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import { Alternatives } from './alternatives.tsx'
import { AnswerParts } from './answer-parts.tsx'
import type { Frame } from './asking.ts'
import { ConditionQuestions } from './condition-questions.tsx'

interface AdviceAnswerProps {
  answered: Answered
  answers: Answers
  onAnswer: (answers: Answers) => void
  onTry: (frame: Frame) => void
}

/** The answer: the sentence first, then what can still change it, and everything it rests on. */
export function AdviceAnswer({ answered, answers, onAnswer, onTry }: AdviceAnswerProps): ReactElement {
  const say = useTranslations('advice')
  const kinds = useTranslations('kinds')
  const capacities = useTranslations('capacities')
  const language = chooseLanguage([useLocale()])
  const { why, alternatives } = answered
  const answer = explainWhy(why)
  return (
    <Section
      title={say('answer')}
      description={say('about', { kind: kinds(why.kind), recipient: capacities(why.recipient) })}
    >
      <Notice tone={outcomeTone(answer.outcome)} role="status">
        <Stack gap="small">
          <p className="k-answer-sentence">{answer.sentence}</p>
          <Cluster gap="small">
            {answer.contested.length > 0 ? <ContestedMark /> : null}
            <span className="k-quiet">{say('asOf', { day: dayInWords(language, answer.asOf) })}</span>
          </Cluster>
        </Stack>
      </Notice>
      <ConditionQuestions why={why} answers={answers} onAnswer={onAnswer} />
      <AnswerParts
        answer={{ ...answer, unknown: [] }}
        level={3}
        ways={
          alternatives.length === 0 ? undefined : (
            <Alternatives alternatives={alternatives} holder={why.holder} at={why.at} onTry={onTry} />
          )
        }
      />
    </Section>
  )
}
