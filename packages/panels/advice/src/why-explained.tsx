import { explainWhy } from '@kader/advice/explain-why'
import type { Why } from '@kader/domain/shown'
import { ContestedMark } from '@kader/ui/decision-mark'
import { Stack } from '@kader/ui/layout'
import type { ReactElement } from 'react'
import { AnswerParts } from './answer-parts.tsx'
import './intl-words.ts'

/** "Waarom?": the reason of something shown or withheld, in words, with its articles and what can be done instead. */
export function WhyExplained({ why }: { why: Why }): ReactElement {
  const answer = explainWhy(why)
  return (
    <Stack gap="small">
      <p>
        <strong>{answer.sentence}</strong>
      </p>
      {answer.contested.length > 0 ? <ContestedMark /> : null}
      <AnswerParts answer={answer} level={4} />
    </Stack>
  )
}
