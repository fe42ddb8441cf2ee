import { explainWhy } from '@kader/advice/explain-why'
import type { Why } from '@kader/domain/shown'
import { ContestedMark, OutcomeMark } from '@kader/ui/decision-mark'
import { Cluster, Stack } from '@kader/ui/layout'
import type { ReactElement } from 'react'
import { AnswerParts } from './answer-parts.tsx'
import './intl-words.ts'

/** "Waarom?": the reason of something shown or withheld, in words, with its articles and what can be done instead. */
export function WhyExplained({ why }: { why: Why }): ReactElement {
  const answer = explainWhy(why)
  return (
    <Stack gap="small">
      <Cluster gap="small">
        <OutcomeMark outcome={answer.outcome} />
        {answer.contested.length > 0 ? <ContestedMark /> : null}
      </Cluster>
      <p>
        <strong>{answer.sentence}</strong>
      </p>
      <AnswerParts answer={answer} level={4} />
    </Stack>
  )
}
