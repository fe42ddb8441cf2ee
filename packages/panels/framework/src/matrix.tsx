import type { Direction, Flow, Flows } from '@kader/advice/flows/flows-on'
import { type Party, parties } from '@kader/advice/flows/parties'
import type { Kind } from '@kader/domain/vocabulary/kinds'
import { Disclosure } from '@kader/ui/disclosure'
import { useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import { FlowCell } from './flow-cell.tsx'
import { isOpenFlow } from './flow-word.ts'

interface MatrixProps {
  flows: Flows
  direction: Direction
  kinds: readonly Kind[]
  /** Read before the table: what it holds and of which day. */
  caption: string
  onOpen: (flow: Flow) => void
}

/** Kinds down, parties across; on a narrow screen one kind at a time. */
export function Matrix(props: MatrixProps): ReactElement {
  const { flows, direction, kinds } = props
  const say = useTranslations('framework')
  const asked = flows.all.filter((flow) => flow.direction === direction && kinds.includes(flow.kind))
  const among = (some: readonly Flow[]): Party[] =>
    parties.filter((party) => some.some((flow) => flow.party === party))
  const open = among(asked.filter(isOpenFlow))
  const shut = among(asked).filter((party) => !open.includes(party))
  const never = { parties: shut.map((party) => say(`party.${party}`)).join(', ') }
  return (
    <>
      {open.length === 0 ? <p>{say('nothing')}</p> : <Wide {...props} columns={open} />}
      {open.length === 0 ? null : <Narrow {...props} columns={open} />}
      {shut.length === 0 || open.length === 0 ? null : (
        <p className="k-quiet">{direction === 'send' ? say('neverTo', never) : say('neverFrom', never)}</p>
      )}
    </>
  )
}

interface GridProps extends MatrixProps {
  columns: readonly Party[]
}

function Wide({ flows, direction, kinds, caption, columns, onOpen }: GridProps): ReactElement {
  const say = useTranslations('framework')
  const kindWords = useTranslations('kinds')
  return (
    <div className="k-matrix-wide">
      <table className="k-matrix">
        <caption className="k-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('kindColumn')}</th>
            {columns.map((party) => (
              <th key={party} scope="col">
                {say(`partyShort.${party}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{kindWords(kind)}</th>
              {columns.map((party) => (
                <td key={party}>
                  <CellOf flow={flows.find(direction, kind, party)} flows={flows} onOpen={onOpen} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Narrow({ flows, direction, kinds, columns, onOpen }: GridProps): ReactElement {
  const say = useTranslations('framework')
  const kindWords = useTranslations('kinds')
  return (
    <div className="k-matrix-narrow">
      {kinds.map((kind) => (
        <Disclosure key={kind} title={kindWords(kind)}>
          <ul className="k-matrix-list">
            {columns.map((party) => (
              <li key={party}>
                <span>{say(`partyShort.${party}`)}</span>
                <CellOf flow={flows.find(direction, kind, party)} flows={flows} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </div>
  )
}

function CellOf({
  flow,
  flows,
  onOpen,
}: {
  flow: Flow | undefined
  flows: Flows
  onOpen: MatrixProps['onOpen']
}): ReactElement | null {
  if (flow === undefined) return null
  return <FlowCell flow={flow} everySetting={flows.looking.setting === undefined} onOpen={onOpen} />
}
