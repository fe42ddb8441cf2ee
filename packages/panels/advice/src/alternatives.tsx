import { ruleInWords } from '@kader/advice/rule-in-words'
import type { AdviceAnswer } from '@kader/domain/answers/advice'
import type { HolderCapacity } from '@kader/domain/vocabulary/capacities'
import type { LocalDate } from '@kader/domain/local-date'
import { OutcomeMark } from '@kader/ui/decision-mark'
import { Button } from '@kader/ui/button'
import { useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import { Articles } from './articles.tsx'
import type { Frame } from './asking.ts'

type Alternative = AdviceAnswer['alternatives'][number]

interface AlternativesProps {
  alternatives: AdviceAnswer['alternatives']
  holder: HolderCapacity
  at: LocalDate
  onTry: (frame: Frame) => void
}

/** The lawful other ways, each with the rule it rests on and its articles; what the person can do himself can be asked at once. */
export function Alternatives({ alternatives, holder, at, onTry }: AlternativesProps): ReactElement {
  const say = useTranslations('advice')
  return (
    <section aria-label={say('alternatives')}>
      <h3>{say('alternatives')}</h3>
      <ul className="k-ways">
        {alternatives.map((one) => (
          <Way
            key={`${one.rule} ${one.recipient} ${one.setting}`}
            alternative={one}
            own={one.holder === holder}
            at={at}
            onTry={onTry}
          />
        ))}
      </ul>
    </section>
  )
}

function Way({
  alternative,
  own,
  at,
  onTry,
}: {
  alternative: Alternative
  own: boolean
  at: LocalDate
  onTry: AlternativesProps['onTry']
}): ReactElement {
  const say = useTranslations('advice')
  const capacities = useTranslations('capacities')
  const kinds = useTranslations('kinds')
  const words = useTranslations('vocabulary')
  const { rule, holder, recipient, setting, kind, purpose, outcome } = alternative
  const inWords = ruleInWords(rule, at)
  return (
    <li>
      <OutcomeMark outcome={outcome} />
      {own ? null : <p>{say('someoneElse', { who: capacities(holder) })}</p>}
      {inWords ? <p>{inWords.sentence}</p> : null}
      <p className="k-quiet">
        {say('about', { kind: kinds(kind), recipient: capacities(recipient) })}. {words(`setting.${setting}`)}
        .
      </p>
      {inWords && inWords.articles.length > 0 ? <Articles articles={inWords.articles} /> : null}
      {own ? (
        <Button
          small
          label={say('tryNamed', { setting: words(`setting.${setting}`) })}
          onPress={() => onTry({ recipient, setting, kind, purpose })}
        >
          {say('tryAlternative')}
        </Button>
      ) : null}
    </li>
  )
}
