import { VisuallyHidden } from '@kader/ui/visually-hidden'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import type { AgreedPair } from './agreed-pairs.ts'
import './agreements.css'
import './intl-words.ts'

const effects = ['shared', 'only-if', 'closed'] as const

/** Who reports at the left, who hears at the right: what is agreed, and what is cut. The list below says the same in words. */
export function AgreedDrawing({ pairs }: { pairs: readonly AgreedPair[] }): ReactElement | null {
  const t = useTranslations('agreements.drawing')
  const capacity = useTranslations('capacities')
  if (pairs.length === 0) return null
  const holders = [...new Set(pairs.map(({ holder }) => holder))]
  const recipients = [...new Set(pairs.map(({ recipient }) => recipient))]
  const place = (at: number, of: number): number => ((at + 0.5) / of) * 100
  const path = ({ holder, recipient }: AgreedPair): string => {
    const [from, to] = [place(holders.indexOf(holder), holders.length), place(recipients.indexOf(recipient), recipients.length)]
    return `M 0 ${from} C 45 ${from}, 55 ${to}, 100 ${to}`
  }
  const count = (effect: AgreedPair['effect']): number => pairs.filter((pair) => pair.effect === effect).length
  return (
    <figure className="k-agreed">
      <figcaption>{t('title')}</figcaption>
      <div className="k-agreed-ends">
        <ul aria-label={t('from')}>
          {holders.map((one) => (
            <li key={one}>{capacity(one)}</li>
          ))}
        </ul>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={t('says', { shared: String(count('shared')), conditional: String(count('only-if')), closed: String(count('closed')) })}>
          {effects.map((effect) =>
            pairs.filter((pair) => pair.effect === effect).map((pair) => <path key={`${pair.holder} ${pair.recipient}`} className="k-agreed-line" data-effect={effect} d={path(pair)} />),
          )}
        </svg>
        <ul aria-label={t('to')}>
          {recipients.map((one) => (
            <li key={one}>{capacity(one)}</li>
          ))}
        </ul>
      </div>
      <ul className="k-agreed-legend">
        {effects.map((effect) => (
          <li key={effect}>
            <svg viewBox="0 0 40 8" aria-hidden="true">
              <path className="k-agreed-line" data-effect={effect} d="M 0 4 L 40 4" />
            </svg>
            {t(effect)} <VisuallyHidden>{String(count(effect))}</VisuallyHidden>
          </li>
        ))}
      </ul>
    </figure>
  )
}
