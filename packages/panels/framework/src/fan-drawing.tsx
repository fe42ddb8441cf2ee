import type { Direction, Flow } from '@kader/advice/flows/flows-on'
import { useTranslations } from 'use-intl'
import type { KeyboardEvent, ReactElement } from 'react'
import { type ArrowPlace, fan, fanPlaces } from './fan-layout.ts'
import { flowWord } from './flow-word.ts'
import { useFlowSayings } from './say-flow.ts'

interface FanProps {
  direction: Direction
  /** Open ones only: where nothing may go there is no arrow. */
  flows: readonly Flow[]
  /** Of the longer half: both halves are as high. */
  rows: number
  title: string
  onOpen: (flow: Flow) => void
}

/** One half of the drawing: every arrow can be reached by keyboard and opens its rule. */
export function FanDrawing({ direction, flows, rows, title, onOpen }: FanProps): ReactElement {
  const say = useTranslations('framework')
  const { height, barX, arrows, namesX } = fanPlaces(direction, flows.length, rows)
  return (
    <figure className="k-fan" data-direction={direction}>
      <figcaption>{title}</figcaption>
      {flows.length === 0 ? (
        <p className="k-quiet">{say('drawingNothing')}</p>
      ) : (
        <svg viewBox={`0 0 ${fan.width} ${height}`} role="group" aria-label={title}>
          <rect className="k-fan-bar" x={barX} y={0} width={fan.bar} height={height} rx={3} />
          {flows.map((flow, place) => (
            <Arrow key={flow.party} flow={flow} place={arrows[place]!} namesX={namesX} onOpen={onOpen} />
          ))}
        </svg>
      )}
    </figure>
  )
}

interface ArrowProps {
  flow: Flow
  place: ArrowPlace
  namesX: number
  onOpen: (flow: Flow) => void
}

function Arrow({ flow, place, namesX, onOpen }: ArrowProps): ReactElement {
  const say = useTranslations('framework')
  const sayings = useFlowSayings()
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onOpen(flow)
  }
  const anchor = flow.direction === 'send' ? 'start' : 'end'
  return (
    <g
      className="k-arrow"
      role="button"
      tabIndex={0}
      aria-haspopup="dialog"
      aria-label={sayings.name(flow)}
      data-word={flowWord(flow)}
      data-contested={flow.contested}
      onClick={() => onOpen(flow)}
      onKeyDown={pressed}
    >
      <rect
        className="k-arrow-hit"
        x={flow.direction === 'send' ? namesX - 4 : 0}
        y={place.y - fan.row / 2 + 2}
        width={fan.names + 2}
        height={fan.row - 4}
        rx={4}
      />
      <path className="k-arrow-wide" d={place.path} />
      <path className="k-arrow-line" d={place.path} />
      <path className="k-arrow-tip" d={place.tip} />
      {flow.unconfirmed === 'all' ? (
        <g aria-hidden="true">
          <circle className="k-arrow-doubt" cx={place.middle.x} cy={place.middle.y} r={9} />
          <text
            className="k-arrow-doubt-mark"
            x={place.middle.x}
            y={place.middle.y + 4.5}
            textAnchor="middle"
          >
            ?
          </text>
        </g>
      ) : null}
      <text className="k-arrow-name" x={namesX} y={place.y - 2} textAnchor={anchor}>
        {`${say(`partyShort.${flow.party}`)} `}
      </text>
      <text className="k-arrow-about" x={namesX} y={place.y + 14} textAnchor={anchor}>
        {sayings.about(flow)}
      </text>
    </g>
  )
}
