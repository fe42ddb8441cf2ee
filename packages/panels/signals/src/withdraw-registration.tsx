import type { Why } from '@kader/domain/shown'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { ConfirmDialog } from '@kader/ui/dialog'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ReactElement, ReactNode } from 'react'
import './intl-words.ts'
import type { Sent } from './sent.ts'
import { SentNotice } from './sent-notice.tsx'

interface WithdrawRegistrationProps {
  onWithdraw: () => Promise<Sent>
  renderWhy: (why: Why) => ReactNode
}

/** Taking a registration back, after reading what that does. */
export function WithdrawRegistration({ onWithdraw, renderWhy }: WithdrawRegistrationProps): ReactElement {
  const say = useTranslations('signals.registered')
  const announce = useAnnounce()
  const [open, setOpen] = useState(false)
  const [sending, setSending] = useState(false)
  const [sent, setSent] = useState<Sent>()
  const send = async (): Promise<void> => {
    setSending(true)
    const result = await onWithdraw()
    setSending(false)
    setSent(result)
    if (!result.done) return
    announce({ message: say('withdrawn'), tone: 'yes' })
    setOpen(false)
  }
  return (
    <div>
      <Button onPress={() => setOpen(true)}>{say('withdraw')}</Button>
      <ConfirmDialog
        title={say('withdraw')}
        confirm={say('withdraw')}
        isOpen={open}
        pending={sending}
        onConfirm={() => void send()}
        onClose={() => setOpen(false)}
      >
        <SentNotice sent={sent} renderWhy={renderWhy} />
        <p>{say('withdrawAbout')}</p>
      </ConfirmDialog>
    </div>
  )
}
