import { boundaryDays, stretchOf } from '@kader/advice/flows/boundary-days'
import { type ChangesOn, type LawChange, changesOn, turns } from '@kader/advice/flows/changes-on'
import { directions } from '@kader/advice/flows/flows-on'
import type { LocalDate } from '@kader/domain/local-date'
import type { Capacity } from '@kader/domain/vocabulary/capacities'
import { dayInWords } from '@kader/i18n/dates'
import { chooseLanguage } from '@kader/i18n/language'
import { Disclosure } from '@kader/ui/disclosure'
import { Section } from '@kader/ui/section'
import { useMemo } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import { ChangeLine } from './change-line.tsx'
import { ChangedArticles } from './changed-articles.tsx'

interface ChangesProps {
  own: readonly Capacity[]
  at: LocalDate
}

/** "Wat verandert er op deze datum?": by what became of it, and by the rule that caused it. */
export function Changes({ own, at }: ChangesProps): ReactElement {
  const say = useTranslations('framework')
  const language = chooseLanguage([useLocale()])
  const found = useMemo(() => changesOn(own, at), [own, at])
  const { frame, changes, begun, ended } = found
  const stretch = stretchOf(at)
  const [last, next] = [boundaryDays[stretch], boundaryDays[stretch + 1]]
  const articlesOnly = changes.length === 0 && begun.length + ended.length > 0
  return (
    <Section title={say('changes')} description={dayInWords(language, at)}>
      {frame === undefined ? null : <p lang="nl">{frame}</p>}
      {articlesOnly ? <p>{say('changesArticles')}</p> : null}
      {changes.length === 0 && !articlesOnly ? (
        <p>{say('changesNone', { day: dayInWords(language, at) })}</p>
      ) : null}
      <ByTurn {...found} />
      <ChangedArticles title={say('articlesBegin')} articles={begun} />
      <ChangedArticles title={say('articlesEnd')} articles={ended} />
      <p className="k-quiet">
        {last === undefined || last === at
          ? ''
          : `${say('lastChange', { day: dayInWords(language, last) })}. `}
        {next === undefined ? '' : `${say('nextChange', { day: dayInWords(language, next) })}.`}
      </p>
    </Section>
  )
}

function ByTurn({ changes }: ChangesOn): ReactElement {
  const say = useTranslations('framework')
  return (
    <>
      {turns.map((turn) => {
        const turned = changes.filter((one) => one.turn === turn)
        if (turned.length === 0) return null
        return turn === 'reason' ? (
          <Disclosure key={turn} title={`${say(`turn.${turn}`)} (${turned.length})`}>
            <ByDirection changes={turned} />
          </Disclosure>
        ) : (
          <section key={turn} aria-label={say(`turn.${turn}`)} className="k-section">
            <h3>{say(`turn.${turn}`)}</h3>
            <ByDirection changes={turned} />
          </section>
        )
      })}
    </>
  )
}

function ByDirection({ changes }: { changes: readonly LawChange[] }): ReactElement {
  const say = useTranslations('framework')
  return (
    <>
      {directions.map((direction) => {
        const turned = changes.filter((one) => one.direction === direction)
        if (turned.length === 0) return null
        const title = say(direction === 'send' ? 'changeSend' : 'changeReceive')
        return (
          <Disclosure key={direction} title={`${title} (${turned.length})`} open={turned.length <= 6}>
            <ul className="k-change-lines">
              {turned.map((change) => (
                <ChangeLine key={change.rule} change={change} />
              ))}
            </ul>
          </Disclosure>
        )
      })}
    </>
  )
}
