import { boundaryDays } from '@kader/advice/flows/boundary-days'
import { type Flow, flowsOn } from '@kader/advice/flows/flows-on'
import { LocalDate } from '@kader/domain/local-date'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { Stack } from '@kader/ui/layout'
import { Notice } from '@kader/ui/notice'
import { PageHeader } from '@kader/ui/section'
import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import { Changes } from './changes.tsx'
import { type Chosen, Choices, ownOf } from './choices.tsx'
import { Drawing } from './drawing.tsx'
import { FlowDialog } from './flow-dialog.tsx'
import './framework.css'
import './intl-words.ts'
import { Legend } from './legend.tsx'
import { MatrixPart } from './matrix-part.tsx'

export interface FrameworkPanelProps {
  portal: Portal
  /** `YYYY-MM-DD`, the day of Kader. */
  today: string
  /** Where the framework itself is one's task: the sectors to choose from. */
  sectors?: readonly Portal[]
}

/** "Het kader": what a sector may give and get on a chosen day, and the rule behind each flow. */
export function FrameworkPanel({ portal, today, sectors = [] }: FrameworkPanelProps): ReactElement {
  const nav = useTranslations('nav')
  const say = useTranslations('framework')
  const capacities = useTranslations('capacities')
  const now = firstDayOr(today)
  const [chosen, setChosen] = useState<Chosen>({ portal, who: 'everyone', setting: 'every', at: now })
  const [opened, setOpened] = useState<Flow>()
  const shown = useDeferredValue(chosen)
  const own = useMemo(() => ownOf(shown), [shown])
  const flows = useMemo(
    () => flowsOn({ at: shown.at, own, setting: shown.setting === 'every' ? undefined : shown.setting }),
    [shown, own],
  )
  const who = shown.who === 'everyone' ? say(`sectors.${shown.portal}`) : capacities(shown.who)
  return (
    <Stack gap="large">
      <PageHeader title={nav('framework')} lead={say(sectors.length > 1 ? 'leadOversight' : 'lead')} />
      <Notice tone="info" title={say('bestCase')}>
        <p>{say('asAdvice')}</p>
      </Notice>
      <Choices chosen={chosen} today={now} sectors={sectors} onChange={setChosen} />
      <div className="k-framework" aria-busy={shown !== chosen}>
        <Stack gap="large">
          <MatrixPart flows={flows} who={who} onOpen={setOpened} />
          <Drawing flows={flows} who={who} onOpen={setOpened} />
          <Legend />
          <Changes own={own} at={shown.at} />
        </Stack>
      </div>
      {opened === undefined ? null : (
        <FlowDialog flow={opened} at={shown.at} onClose={() => setOpened(undefined)} />
      )}
    </Stack>
  )
}

/** The practice day can be moved before the rulebook begins. */
function firstDayOr(day: string): LocalDate {
  const read = LocalDate.safeParse(day)
  const first = boundaryDays[0]!
  return read.success && read.data >= first ? read.data : first
}
