import type { Flow } from '@kader/advice/flows/flows-on'
import { VisuallyHidden } from '@kader/ui/visually-hidden'
import { useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import { flowWord, isOpenFlow, looks } from './flow-word.ts'
import { useFlowSayings } from './say-flow.ts'

interface FlowCellProps {
  flow: Flow
  everySetting: boolean
  onOpen: (flow: Flow) => void
}

/** The best that can come of a flow, in a word; opens the rule. */
export function FlowCell({ flow, everySetting, onOpen }: FlowCellProps): ReactElement {
  const say = useTranslations('framework')
  const sayings = useFlowSayings()
  const word = flowWord(flow)
  const { tone } = looks[word]
  return (
    <button
      type="button"
      className="k-flow-cell"
      data-tone={tone}
      data-contested={flow.contested}
      aria-haspopup="dialog"
      onClick={() => onOpen(flow)}
    >
      <span className="k-flow-word">
        {say(`word.${word}`)}
        {flow.unconfirmed === 'all' ? (
          <span className="k-flow-doubt" aria-hidden="true">
            ?
          </span>
        ) : null}
      </span>
      {everySetting && isOpenFlow(flow) ? (
        <>
          <span className="k-flow-count" aria-hidden="true">
            {flow.settings.length}×
          </span>
          <VisuallyHidden> {say('situations', { count: flow.settings.length })}</VisuallyHidden>
        </>
      ) : null}
      <VisuallyHidden>{` – ${[sayings.title(flow), ...sayings.doubts(flow)].join('; ')}`}</VisuallyHidden>
    </button>
  )
}
