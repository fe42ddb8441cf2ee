import type { Course } from '@kader/advice/course/course'
import { useEffect, useId, useRef, useState } from 'react'
import type { FormEvent, ReactElement, ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Topic } from './dimension.ts'
import { WhyAsked } from './why-asked.tsx'

export interface AskingProps {
  course: Course
  /** Takes the focus when it appears; the very first screen leaves the focus where the page put it. */
  focus: boolean
}

interface QuestionFrameProps extends AskingProps {
  title: string
  about?: string
  topics: readonly Topic[]
  children: ReactNode
  /** Says what is missing, or goes on. Absent when the buttons of the question go on by themselves. */
  onNext?: () => boolean
}

/** One question on one screen: its heading, why it is asked, its answers and one way on. */
export function QuestionFrame(props: QuestionFrameProps): ReactElement {
  const { title, about, topics, course, focus, children, onNext } = props
  const say = useTranslations('advice')
  const id = useId()
  const [missing, setMissing] = useState(false)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setMissing(onNext?.() === false)
  }
  return (
    <form className="k-advice-question" aria-labelledby={id} onSubmit={submit} noValidate>
      <FocusedTitle id={id} focus={focus}>
        {title}
      </FocusedTitle>
      {about === undefined ? null : <p className="k-advice-quiet">{about}</p>}
      <fieldset className="k-advice-answers" aria-labelledby={id}>
        {children}
      </fieldset>
      <p className="k-advice-missing" role="alert">
        {missing ? say('chooseOne') : ''}
      </p>
      {onNext === undefined ? null : (
        <button type="submit" className="k-advice-button" data-look="primary">
          {say('next')}
        </button>
      )}
      <WhyAsked course={course} topics={topics} />
    </form>
  )
}

/** A heading that takes the focus, so that a screen reader begins there and the keyboard goes on from there. */
export function FocusedTitle({
  id,
  focus,
  children,
}: {
  id?: string
  focus: boolean
  children: ReactNode
}): ReactElement {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (focus) title.current?.focus()
  }, [focus])
  return (
    <h2 id={id} ref={title} tabIndex={-1} className="k-advice-title">
      {children}
    </h2>
  )
}
