import type { Direction, Flow, Flows } from '@kader/advice/flows/flows-on'
import { Kind, secretKinds } from '@kader/domain/vocabulary/kinds'
import { dayInWords } from '@kader/i18n/dates'
import { chooseLanguage } from '@kader/i18n/language'
import { Choice } from '@kader/ui/choice'
import { Disclosure } from '@kader/ui/disclosure'
import { Section } from '@kader/ui/section'
import { useId, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import { isSecret } from './flow-word.ts'
import { Matrix } from './matrix.tsx'

const openKinds = Kind.options.filter((kind) => !isSecret(kind))

interface MatrixPartProps {
  flows: Flows
  /** Whose flows these are. */
  who: string
  onOpen: (flow: Flow) => void
}

/** Giving or getting, and what is secret apart from what may go nearly everywhere. */
export function MatrixPart({ flows, who, onOpen }: MatrixPartProps): ReactElement {
  const say = useTranslations('framework')
  const words = useTranslations('vocabulary')
  const language = chooseLanguage([useLocale()])
  const [direction, setDirection] = useState<Direction>('send')
  const name = useId()
  const { at, setting } = flows.looking
  const caption = [
    say(direction === 'send' ? 'sendBy' : 'receiveBy', { who }),
    setting === undefined ? say('everySetting') : words(`setting.${setting}`),
    dayInWords(language, at),
  ].join(' · ')
  return (
    <Section title={say('matrix')} description={say('matrixAbout')}>
      <fieldset className="k-field">
        <legend className="k-field-label">{say('direction')}</legend>
        <div className="k-choices" data-layout="row">
          {(['send', 'receive'] as const).map((one) => (
            <Choice
              key={one}
              kind="radio"
              name={name}
              value={one}
              label={say(one)}
              checked={direction === one}
              disabled={false}
              onChange={() => setDirection(one)}
            />
          ))}
        </div>
      </fieldset>
      <p aria-live="polite">
        <strong>{caption}</strong>
      </p>
      <Matrix {...{ flows, direction, caption, onOpen }} kinds={secretKinds} />
      <Disclosure title={say('openKinds')}>
        <Matrix {...{ flows, direction, onOpen }} caption={say('openKinds')} kinds={openKinds} />
      </Disclosure>
    </Section>
  )
}
