import { type Direction, type Flow, type Flows, directions } from '@kader/advice/flows/flows-on'
import { Kind } from '@kader/domain/vocabulary/kinds'
import { Select } from '@kader/ui/select-field'
import { Section } from '@kader/ui/section'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import { FanDrawing } from './fan-drawing.tsx'
import { isOpenFlow } from './flow-word.ts'

interface DrawingProps {
  flows: Flows
  /** Whose flows these are. */
  who: string
  onOpen: (flow: Flow) => void
}

/** One kind of information: who gives it to us at the left, to whom we give it at the right. */
export function Drawing({ flows, who, onOpen }: DrawingProps): ReactElement {
  const say = useTranslations('framework')
  const kinds = useTranslations('kinds')
  const help = useTranslations('vocabulary')
  const [kind, setKind] = useState<Kind>('SIG')
  const drawn = (direction: Direction): readonly Flow[] =>
    flows.all.filter((flow) => flow.direction === direction && flow.kind === kind && isOpenFlow(flow))
  const rows = Math.max(...directions.map((direction) => drawn(direction).length))
  return (
    <Section title={say('drawing')} description={`${say('drawingAbout')} ${say('drawingTable')}`}>
      <Select
        label={say('kind')}
        description={help(`kindHelp.${kind}`)}
        required
        placeholder={null}
        width="medium"
        value={kind}
        options={Kind.options.map((one) => ({ value: one, label: kinds(one) }))}
        onChange={(one) => setKind(Kind.parse(one))}
      />
      <div className="k-fans">
        {[...directions].reverse().map((direction) => (
          <FanDrawing
            key={direction}
            direction={direction}
            flows={drawn(direction)}
            rows={rows}
            title={say(direction === 'send' ? 'sendBy' : 'receiveBy', { who })}
            onOpen={onOpen}
          />
        ))}
      </div>
    </Section>
  )
}
