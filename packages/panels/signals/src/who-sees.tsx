import type { PreviewCell } from '@kader/domain/answers/signal'
import type { Why } from '@kader/domain/shown'
import { DecisionMark } from '@kader/ui/decision-mark'
import { Stack } from '@kader/ui/layout'
import { Notice } from '@kader/ui/notice'
import { Card } from '@kader/ui/section'
import { StatusTag } from '@kader/ui/status-tag'
import { WhyPopover } from '@kader/ui/why-popover'
import { useTranslations } from 'use-intl'
import type { ReactElement, ReactNode } from 'react'
import './who-sees.css'
import type { Preview } from './use-preview.ts'

interface WhoSeesProps {
  preview: Preview
  renderWhy: (why: Why) => ReactNode
}

/** "Wie ziet dit?": per kind, who would get the line, who only knows that something exists, and why. */
export function WhoSees({ preview, renderWhy }: WhoSeesProps): ReactElement {
  const say = useTranslations('signals.sees')
  const kinds = useTranslations('kinds')
  return (
    <Card title={say('title')} tone="sector">
      <p className="k-quiet">{say('about')}</p>
      <p role="status" className="k-hidden">
        {preview.state === 'known' ? say('updated') : ''}
      </p>
      {preview.state === 'failed' ? <Notice tone="care" title={say('failed')} /> : null}
      {preview.rows.length === 0 && preview.state !== 'failed' ? (
        <p>{preview.state === 'known' ? say('none') : say('checking')}</p>
      ) : null}
      <Stack>
        {preview.rows.map(({ kind, cells }) => (
          <section key={kind} className="k-sees" aria-label={kinds(kind)}>
            <h3>{kinds(kind)}</h3>
            <ul>
              {cells.map((cell) => (
                <Onlooker key={`${cell.recipient} ${cell.setting}`} cell={cell} renderWhy={renderWhy} />
              ))}
            </ul>
          </section>
        ))}
      </Stack>
    </Card>
  )
}

function Onlooker({
  cell,
  renderWhy,
}: {
  cell: PreviewCell
  renderWhy: (why: Why) => ReactNode
}): ReactElement {
  const say = useTranslations('signals.sees')
  const kinds = useTranslations('kinds')
  const capacities = useTranslations('capacities')
  const settings = useTranslations('vocabulary.setting')
  const recipient = capacities(cell.recipient)
  const waits = afterRegistering(cell)
  return (
    <li>
      <span className="k-sees-who">
        <span>{recipient}</span>
        <span className="k-quiet">{settings(cell.setting)}</span>
      </span>
      <span className="k-sees-mark">
        {waits === undefined ? (
          <DecisionMark sight={marks[cell.sight]} />
        ) : (
          <StatusTag tone="care" icon="clock">
            {say(waits)}
          </StatusTag>
        )}
        <WhyPopover about={say('whyAbout', { recipient, kind: kinds(cell.why.kind) })}>
          {renderWhy(cell.why)}
        </WhyPopover>
      </span>
    </li>
  )
}

const marks = { line: 'sees', existence: 'existence', nothing: 'not' } as const

/** What the recipient gets only once the writer registers; undefined where registering changes nothing. */
function afterRegistering({ sight, registered }: PreviewCell): 'afterRegistering' | 'existsAfterRegistering' | undefined {
  if (registered === undefined || registered === sight) return undefined
  return registered === 'line' ? 'afterRegistering' : 'existsAfterRegistering'
}
