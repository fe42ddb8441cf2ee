import type { Flow } from '@kader/advice/flows/flows-on'
import { waysOfFlow } from '@kader/advice/flows/ways-of-flow'
import type { LocalDate } from '@kader/domain/local-date'
import { dayInWords } from '@kader/i18n/dates'
import { chooseLanguage } from '@kader/i18n/language'
import { Dialog } from '@kader/ui/dialog'
import { Disclosure } from '@kader/ui/disclosure'
import { Cluster, Stack } from '@kader/ui/layout'
import { StatusTag } from '@kader/ui/status-tag'
import { useLocale, useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import { flowWord, looks } from './flow-word.ts'
import { useFlowSayings } from './say-flow.ts'
import { WayCard } from './way-card.tsx'

interface FlowDialogProps {
  flow: Flow
  at: LocalDate
  onClose: () => void
}

/** The rules behind one cell or arrow: first those that open it, then those that close it elsewhere. */
export function FlowDialog({ flow, at, onClose }: FlowDialogProps): ReactElement {
  const say = useTranslations('framework')
  const sayings = useFlowSayings()
  const language = chooseLanguage([useLocale()])
  const { open, closed, silent } = waysOfFlow(flow, at)
  const word = flowWord(flow)
  const cards = (ways: typeof open, opening: boolean): ReactElement => (
    <ul className="k-way-cards">
      {ways.map((way) => (
        <WayCard key={`${way.rule} ${way.conditions.join(' ')}`} way={way} open={opening} />
      ))}
    </ul>
  )
  return (
    <Dialog title={sayings.title(flow)} size="wide" isOpen onClose={onClose}>
      <Stack>
        <Cluster gap="small">
          <StatusTag {...looks[word]}>{say(`word.${word}`)}</StatusTag>
          <span>{say(`about.${word}`)}</span>
        </Cluster>
        <p className="k-quiet">{say('dayShown', { day: dayInWords(language, at) })}</p>
        {language === 'nl' ? null : <p className="k-quiet">{say('dutchOnly')}</p>}
        {open.length > 0 ? (
          <>
            <p>{say('ways', { count: open.length })}</p>
            {cards(open, true)}
            {closed.length === 0 ? null : (
              <Disclosure title={`${say('closedElsewhere')} (${closed.length})`}>
                {cards(closed, false)}
              </Disclosure>
            )}
          </>
        ) : (
          cards(closed, false)
        )}
        {silent ? <p>{say(open.length + closed.length === 0 ? 'silentOnly' : 'silent')}</p> : null}
      </Stack>
    </Dialog>
  )
}
