import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import './intl-words.ts'
import type { MandateCard } from './session.ts'

/** Under which mandate everything on this screen is seen and done: function, service and cell. */
export function ActingAs({ mandate }: { mandate: MandateCard }): ReactElement {
  const t = useTranslations('shell')
  const say = useTranslations('capacities')
  const { capacity, service, cell } = mandate
  const acting = t('mandateIn', { capacity: say(capacity), service })
  return <p className="k-acting">{cell === null ? t('actingAs', { acting }) : t('actingAsIn', { acting, cell })}</p>
}
