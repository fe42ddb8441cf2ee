import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import type { Dimension } from './dimension.ts'
import { QuestionFrame } from './question-frame.tsx'
import type { AskingProps } from './question-frame.tsx'
import { WordChoice } from './word-choice.tsx'

interface DimensionScreenProps extends AskingProps {
  dimension: Dimension
  words: readonly string[]
  onSay: (word: string) => void
}

/** Who, to whom, what, how or for what: one word of the vocabulary. */
export function DimensionScreen({
  dimension,
  words,
  course,
  focus,
  onSay,
}: DimensionScreenProps): ReactElement {
  const say = useTranslations('advice')
  const [chosen, setChosen] = useState<string | undefined>(course.words[dimension])
  const next = (): boolean => {
    if (chosen === undefined) return false
    onSay(chosen)
    return true
  }
  return (
    <QuestionFrame
      title={say(`ask.${dimension}`)}
      topics={[{ dimension }]}
      course={course}
      focus={focus}
      onNext={next}
    >
      <WordChoice dimension={dimension} words={words} chosen={chosen} onChoose={setChosen} />
    </QuestionFrame>
  )
}
