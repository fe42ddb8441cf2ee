import type { SignalLine } from '@kader/domain/answers/signal'
import type { Why } from '@kader/domain/shown'
import { CheckboxGroup } from '@kader/ui/checkbox'
import { Notice } from '@kader/ui/notice'
import { StatusTag } from '@kader/ui/status-tag'
import { WhyPopover } from '@kader/ui/why-popover'
import { useTranslations } from 'use-intl'
import type { ReactElement, ReactNode } from 'react'
import './lines-to-register.css'
import type { Registrable } from './use-registrable.ts'

interface LinesToRegisterProps {
  choice: Registrable
  renderWhy: (why: Why) => ReactNode
}

/** The lines that may go, ticked; the others below, with the reason why they stay. */
export function LinesToRegister({ choice, renderWhy }: LinesToRegisterProps): ReactElement {
  const say = useTranslations('signals.register')
  const kinds = useTranslations('kinds')
  if (choice.state === 'failed') return <Notice tone="no" role="alert" title={say('failed')} />
  if (choice.state === 'asking') return <p role="status">{say('checking')}</p>
  return (
    <>
      {choice.registrable.length === 0 ? (
        <Notice tone="care" title={say('none')} />
      ) : (
        <CheckboxGroup
          label={say('lines')}
          description={say('goes')}
          name="lines"
          required
          value={choice.chosen}
          onChange={choice.choose}
          options={choice.registrable.map((line) => ({
            value: line.id,
            label: kinds(line.kind),
            description: textOf(line),
          }))}
        />
      )}
      {choice.staying.length === 0 ? null : (
        <ul className="k-staying">
          {choice.staying.map(({ line, why }) => (
            <li key={line.id}>
              <StatusTag icon="lock">{kinds(line.kind)}</StatusTag>
              <p>{textOf(line)}</p>
              <p className="k-quiet">{say('stays')}</p>
              {why[0] === undefined ? null : (
                <WhyPopover about={kinds(line.kind)}>{renderWhy(why[0])}</WhyPopover>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function textOf({ text }: SignalLine): string {
  return text.shown ? text.value : ''
}
