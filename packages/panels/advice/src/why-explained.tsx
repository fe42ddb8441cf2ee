import { explainWhy } from '@kader/advice/explain-why'
import type { Why } from '@kader/domain/shown'
import type { ReactElement } from 'react'
import { AnswerParts } from './answer-parts.tsx'
import { ContestedTag } from './contested-tag.tsx'
import './intl-words.ts'
import { useOutcomeSentence } from './say-outcome.ts'

/** "Waarom?": the reason of something shown or withheld, in words, with its articles and what can be done instead. */
export function WhyExplained({ why }: { why: Why }): ReactElement {
  const answer = explainWhy(why)
  const sentence = useOutcomeSentence()
  return (
    <div className="k-advice k-advice-stack" data-plain="">
      <p>
        <strong>{sentence(answer)}</strong>
      </p>
      {answer.contested.length > 0 ? <ContestedTag /> : null}
      <AnswerParts answer={answer} level={4} />
    </div>
  )
}
