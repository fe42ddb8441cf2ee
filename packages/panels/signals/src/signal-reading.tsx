import type { SignalAnswer, SignalLine } from '@kader/domain/answers/signal'
import type { Why } from '@kader/domain/shown'
import { dayInWords } from '@kader/i18n/dates'
import { chooseLanguage } from '@kader/i18n/language'
import { Stack } from '@kader/ui/layout'
import { Notice } from '@kader/ui/notice'
import { PageHeader, Section } from '@kader/ui/section'
import { StatusTag } from '@kader/ui/status-tag'
import { Table } from '@kader/ui/table'
import type { Column } from '@kader/ui/table'
import { WhyPopover } from '@kader/ui/why-popover'
import { useLocale, useTranslations } from 'use-intl'
import type { ReactElement, ReactNode } from 'react'
import './intl-words.ts'
import { markOf } from './mark-of.ts'
import type { Sent } from './sent.ts'
import { SignalState } from './signal-state.tsx'
import { WithdrawRegistration } from './withdraw-registration.tsx'

export interface SignalReadingProps {
  signal: SignalAnswer
  /** Resolves after the signal has been read again. */
  onWithdraw: () => Promise<Sent>
  renderWhy: (why: Why) => ReactNode
}

/** A signal that is no longer written at: registered by oneself, or shared by a colleague. */
export function SignalReading({ signal, onWithdraw, renderWhy }: SignalReadingProps): ReactElement {
  const say = useTranslations('signals')
  const ages = useTranslations('status.age')
  const language = chooseLanguage([useLocale()])
  const sentOn = signal.registeredOn
  return (
    <Stack gap="large">
      <PageHeader
        title={say('name', { mark: markOf(signal.id) })}
        meta={
          <>
            <SignalState status={signal.status} />
            {signal.urgent ? <StatusTag tone="care">{say('list.urgent')}</StatusTag> : null}
            <span className="k-quiet">{ages(signal.age)}</span>
          </>
        }
      />
      {sentOn === undefined ? null : (
        <Notice tone="yes" title={say('registered.title')}>
          <p>{say('registered.on', { day: dayInWords(language, sentOn) })}</p>
          <p>{say('registered.waiting')}</p>
          {signal.may.includes('withdraw') ? (
            <WithdrawRegistration onWithdraw={onWithdraw} renderWhy={renderWhy} />
          ) : null}
        </Notice>
      )}
      <Section title={say('registered.lines')}>
        <Table
          caption={say('registered.lines')}
          captionHidden
          columns={useColumns(sentOn === undefined ? undefined : signal.registered, renderWhy)}
          rows={signal.lines}
          rowKey={(line) => line.id}
        />
      </Section>
    </Stack>
  )
}

function useColumns(
  registered: readonly string[] | undefined,
  renderWhy: (why: Why) => ReactNode,
): readonly Column<SignalLine>[] {
  const say = useTranslations('signals')
  const kinds = useTranslations('kinds')
  const where: Column<SignalLine> = {
    id: 'where',
    header: say('registered.where'),
    cell: ({ id }) =>
      registered?.includes(id) ? (
        <StatusTag tone="info" icon="envelope">
          {say('registered.went')}
        </StatusTag>
      ) : (
        <StatusTag icon="lock">{say('registered.stayed')}</StatusTag>
      ),
  }
  return [
    { id: 'kind', header: say('editor.kind'), rowHeader: true, cell: ({ kind }) => kinds(kind) },
    {
      id: 'text',
      header: say('registered.text'),
      cell: ({ kind, text }) =>
        text.shown ? (
          text.value
        ) : (
          <>
            {say('registered.hidden')} <WhyPopover about={kinds(kind)}>{renderWhy(text.why)}</WhyPopover>
          </>
        ),
    },
    ...(registered === undefined ? [] : [where]),
  ]
}
