import { stretchOf } from '@kader/advice/flows/boundary-days'
import { flowsOn } from '@kader/advice/flows/flows-on'
import { capacitiesOf } from '@kader/advice/flows/parties'
import { Capacity } from '@kader/domain/vocabulary/capacities'
import { Portal } from '@kader/domain/vocabulary/portals'
import { Setting } from '@kader/domain/vocabulary/settings'
import type { LocalDate } from '@kader/domain/local-date'
import { Columns } from '@kader/ui/layout'
import { Card } from '@kader/ui/section'
import { Select } from '@kader/ui/select-field'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import { DayChoice } from './day-choice.tsx'
import { isOpenFlow, isSecret } from './flow-word.ts'

/** What a person chose to look at. */
export interface Chosen {
  readonly portal: Portal
  readonly who: Capacity | 'everyone'
  readonly setting: Setting | 'every'
  readonly at: LocalDate
}

interface ChoicesProps {
  chosen: Chosen
  today: LocalDate
  /** More than one only where the framework itself is one's task. */
  sectors: readonly Portal[]
  onChange: (chosen: Chosen) => void
}

export function ownOf({ portal, who }: Chosen): readonly Capacity[] {
  return who === 'everyone' ? capacitiesOf(portal) : [who]
}

export function Choices({ chosen, today, sectors, onChange }: ChoicesProps): ReactElement {
  const say = useTranslations('framework')
  const capacities = useTranslations('capacities')
  const words = useTranslations('vocabulary')
  const own = capacitiesOf(chosen.portal)
  const settings = useOpenSettings(chosen)
  return (
    <Card title={say('choices')}>
      <DayChoice at={chosen.at} today={today} onChange={(at) => onChange({ ...chosen, at })} />
      <Columns split="equal">
        {sectors.length < 2 ? null : (
          <Select
            label={say('sector')}
            required
            placeholder={null}
            value={chosen.portal}
            options={sectors.map((one) => ({ value: one, label: say(`sectors.${one}`) }))}
            onChange={(one) => onChange({ ...chosen, portal: Portal.parse(one), who: 'everyone' })}
          />
        )}
        {own.length < 2 ? null : (
          <Select
            label={say('who')}
            required
            placeholder={null}
            value={chosen.who}
            options={[
              { value: 'everyone', label: say('everyone') },
              ...own.map((one) => ({ value: one, label: capacities(one) })),
            ]}
            onChange={(one) => onChange({ ...chosen, who: one === 'everyone' ? one : Capacity.parse(one) })}
          />
        )}
        <Select
          label={say('setting')}
          required
          placeholder={null}
          value={chosen.setting}
          options={[
            { value: 'every', label: say('everySetting') },
            ...settings.map((one) => ({ value: one, label: words(`setting.${one}`) })),
          ]}
          onChange={(one) => onChange({ ...chosen, setting: one === 'every' ? one : Setting.parse(one) })}
        />
      </Columns>
    </Card>
  )
}

/** Those in which something secret may flow at this time, and the one that is chosen. */
function useOpenSettings(chosen: Chosen): readonly Setting[] {
  const { portal, who, at, setting } = chosen
  const stretch = stretchOf(at)
  return useMemo(() => {
    const open = new Set(
      flowsOn({ at, own: ownOf({ portal, who, at, setting: 'every' }) })
        .all.filter((flow) => isOpenFlow(flow) && isSecret(flow.kind))
        .flatMap(({ settings }) => settings),
    )
    return Setting.options.filter((one) => open.has(one) || one === setting)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- every day of a stretch has the same settings
  }, [portal, who, setting, stretch])
}
