import type { SignalStatus } from '@kader/domain/lifecycle/signal'
import { StatusTag } from '@kader/ui/status-tag'
import type { Tone } from '@kader/ui/status-tag'
import type { IconName } from '@kader/ui/icon'
import { useTranslations } from 'use-intl'
import type { ReactElement } from 'react'

const looks = {
  draft: { tone: 'neutral', icon: 'document' },
  registered: { tone: 'info', icon: 'envelope' },
} as const satisfies Record<SignalStatus, { tone: Tone; icon: IconName }>

export function SignalState({ status }: { status: SignalStatus }): ReactElement {
  const say = useTranslations('status.signal')
  return <StatusTag {...looks[status]}>{say(status)}</StatusTag>
}
