import type { ReactElement } from 'react'
import { Button } from './button.tsx'
import { useWords } from './words.tsx'

/** Back and forth through a long list. No totals: they would count what someone may not see. */
export function Pager({
  label,
  onPrevious,
  onNext,
}: {
  label: string
  onPrevious?: (() => void) | undefined
  onNext?: (() => void) | undefined
}): ReactElement | null {
  const words = useWords()
  if (!onPrevious && !onNext) return null
  return (
    <nav className="k-pager" aria-label={label} data-print="no">
      <Button icon="arrow-left" disabled={!onPrevious} {...(onPrevious ? { onPress: onPrevious } : {})}>
        {words.previous}
      </Button>
      <Button icon="arrow-right" disabled={!onNext} {...(onNext ? { onPress: onNext } : {})}>
        {words.next}
      </Button>
    </nav>
  )
}
