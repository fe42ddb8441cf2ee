import type { Portal } from '@kader/domain/vocabulary/portals'
import { lazy, Suspense } from 'react'
import { useTranslations } from 'use-intl'
import type { ReactElement } from 'react'

const Quiz = lazy(async () => ({ default: (await import('./quiz.tsx')).Quiz }))

interface PracticeProps {
  sector: Portal
  /** `YYYY-MM-DD`. */
  today: string
  onBack: () => void
}

/** Practising beside the question; the question waits as it was left. */
export function Practice({ sector, today, onBack }: PracticeProps): ReactElement {
  const say = useTranslations('quiz')
  return (
    <div className="k-advice">
      <div>
        <button type="button" autoFocus className="k-advice-button" onClick={onBack}>
          {say('backToQuestion')}
        </button>
      </div>
      <Suspense fallback={null}>
        <Quiz sector={sector} today={today} />
      </Suspense>
    </div>
  )
}
