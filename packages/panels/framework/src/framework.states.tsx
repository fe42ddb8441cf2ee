import { flowsOn } from '@kader/advice/flows/flows-on'
import { capacitiesOf } from '@kader/advice/flows/parties'
import { localDate } from '@kader/domain/local-date'
import { Portal } from '@kader/domain/vocabulary/portals'
import type { ReactElement } from 'react'
import { Changes } from './changes.tsx'
import { FlowDialog } from './flow-dialog.tsx'
import { FrameworkPanel } from './framework-panel.tsx'

const today = localDate('2026-10-05')
const school = capacitiesOf('education')
const nothing = (): undefined => undefined

/** Every state of the panel, by the name its test and a person give it. */
export const frameworkStates: Readonly<Record<string, () => ReactElement>> = {
  onderwijs: () => <FrameworkPanel portal="education" today={today} />,
  'toezicht kiest een sector': () => (
    <FrameworkPanel portal="oversight" today={today} sectors={Portal.options} />
  ),
  'een dag voor het kader begint': () => <FrameworkPanel portal="police" today="2010-01-01" />,
  'wat de gegevensregels veranderden': () => <Changes own={school} at={localDate('2023-08-18')} />,
  'alleen de artikels veranderen': () => <Changes own={school} at={localDate('2026-09-01')} />,
  'er verandert niets': () => <Changes own={school} at={today} />,
  'veel wegen': () => <FlowDialog flow={signalToPolice()} at={today} onClose={nothing} />,
  'geen enkele weg': () => <FlowDialog flow={careFromPolice()} at={today} onClose={nothing} />,
}

function signalToPolice() {
  return flowsOn({ at: today, own: school }).find('send', 'SIG', 'police')!
}

function careFromPolice() {
  return flowsOn({ at: today, own: school, setting: 'bilateral' }).find('receive', 'CLASS', 'intelligence')!
}
