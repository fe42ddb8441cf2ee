import type { Trace } from '@kader/advice/personal-data/trace'
import { Icon } from '@kader/ui/icon'
import { useTranslations } from 'use-intl'
import type { ReactElement, RefObject } from 'react'

interface RefusalProps {
  traces: readonly Trace[]
  /** Something was refused before, and no longer is. */
  cleared: boolean
  field: RefObject<HTMLTextAreaElement | null>
}

/** What looks personal, why it is refused, and where it stands; the text itself is not repeated. */
export function Refusal({ traces, cleared, field }: RefusalProps): ReactElement | null {
  const say = useTranslations('story')
  const [first] = traces
  if (first === undefined) return cleared ? <p className="k-advice-quiet">{say('cleared')}</p> : null
  const show = (): void => {
    field.current?.focus()
    field.current?.setSelectionRange(first.start, first.end)
  }
  return (
    <div className="k-advice-outcome" data-tone="no">
      <Icon name="lock" />
      <div className="k-advice-stack">
        <p>
          <strong>{say('refused')}</strong>
        </p>
        <ul className="k-advice-sentences">
          {[...new Set(traces.map(({ kind }) => kind))].map((kind) => (
            <li key={kind}>{say(`trace.${kind}`)}</li>
          ))}
        </ul>
        <p>{say('refusedWhy')}</p>
        <button type="button" className="k-advice-button" onClick={show}>
          {say('showMe')}
        </button>
      </div>
    </div>
  )
}
