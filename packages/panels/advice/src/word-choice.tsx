import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import { ChoiceList } from './choice-list.tsx'
import type { Option } from './choice-list.tsx'
import type { Dimension } from './dimension.ts'
import { familyOf, inFamilies } from './families.ts'
import type { WordFamily } from './families.ts'
import { useWordHelp, useWordNames } from './say-word.ts'

/** A list this short is read at once; a longer one stands under headings; a very long one is chosen in two steps. */
const SHORT = 8
const LONG = 16

interface WordChoiceProps {
  dimension: Dimension
  words: readonly string[]
  chosen: string | undefined
  onChoose: (word: string | undefined) => void
}

/** One word of a dimension, in as little reading as the number of words allows. */
export function WordChoice({ dimension, words, chosen, onChoose }: WordChoiceProps): ReactElement {
  const name = useId()
  const options = useOptions(dimension)
  const families = inFamilies(dimension, words)
  const list = (of: readonly string[]): ReactElement => (
    <ChoiceList name={name} options={options(of)} chosen={chosen} onChoose={onChoose} />
  )
  if (words.length <= SHORT || families.length === 1) return list(words)
  if (words.length > LONG) {
    return (
      <TwoSteps dimension={dimension} families={families} chosen={chosen} onChoose={onChoose} list={list} />
    )
  }
  return <UnderHeadings families={families} list={list} />
}

type DrawList = (words: readonly string[]) => ReactElement

function UnderHeadings({
  families,
  list,
}: {
  families: readonly WordFamily[]
  list: DrawList
}): ReactElement {
  const say = useTranslations('advice')
  return (
    <div className="k-advice-families" data-wide="">
      {families.map(({ family, words }) => (
        <fieldset key={family}>
          <legend>{say(`family.${family}`)}</legend>
          {list(words)}
        </fieldset>
      ))}
    </div>
  )
}

interface TwoStepsProps extends Omit<WordChoiceProps, 'words'> {
  families: readonly WordFamily[]
  list: DrawList
}

/** Where first, then which: both on one screen, and the second appears under the first. */
function TwoSteps({ dimension, families, chosen, onChoose, list }: TwoStepsProps): ReactElement {
  const say = useTranslations('advice')
  const name = useId()
  const [open, setOpen] = useState(chosen === undefined ? undefined : familyOf(dimension, chosen))
  const shown = families.find(({ family }) => family === open)
  return (
    <div className="k-advice-families">
      <fieldset data-compact="">
        <legend>{say(`groupOf.${dimension}`)}</legend>
        <ChoiceList
          name={name}
          options={families.map(({ family }) => ({ value: family, label: say(`family.${family}`) }))}
          chosen={open}
          onChoose={(value) => {
            const next = families.find(({ family }) => family === value)
            setOpen(next?.family)
            onChoose(next?.words.length === 1 ? next.words[0] : undefined)
          }}
        />
      </fieldset>
      {shown === undefined ? null : (
        <fieldset key={shown.family} ref={bringIntoView}>
          <legend>{say(`wordOf.${dimension}`)}</legend>
          {list(shown.words)}
        </fieldset>
      )}
    </div>
  )
}

/** On a phone the second step may open below the edge of the screen. */
function bringIntoView(step: HTMLElement | null): void {
  step?.scrollIntoView({ block: 'nearest' })
}

function useOptions(dimension: Dimension): (words: readonly string[]) => readonly Option[] {
  const nameOf = useWordNames()
  const helpOf = useWordHelp()
  return (words) =>
    words.map((value) => ({ value, label: nameOf(dimension, value), help: helpOf(dimension, value) }))
}
