import { Icon } from '@kader/ui/icon'
import { useTranslations } from 'use-intl'
import type { ReactElement } from 'react'

/** Stands beside an outcome; it never replaces one. */
export function ContestedTag(): ReactElement {
  const say = useTranslations('advice')
  return (
    <span className="k-advice-tag">
      <Icon name="scales" />
      {say('contested')}
    </span>
  )
}
