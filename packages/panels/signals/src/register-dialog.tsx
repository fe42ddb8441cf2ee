import type { SignalAnswer } from '@kader/domain/answers/signal'
import type { RegisterSignal } from '@kader/domain/commands/signal'
import type { Why } from '@kader/domain/shown'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { Checkbox } from '@kader/ui/checkbox'
import { Dialog } from '@kader/ui/dialog'
import { Form, FormActions } from '@kader/ui/form'
import { Notice } from '@kader/ui/notice'
import { RadioGroup } from '@kader/ui/radio-group'
import { TextField } from '@kader/ui/text-field'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ReactElement, ReactNode } from 'react'
import { comparedPerson, ComparedPersonFields, nobodyNamed } from './compared-person-fields.tsx'
import { LinesToRegister } from './lines-to-register.tsx'
import type { Sent } from './sent.ts'
import { SentNotice } from './sent-notice.tsx'
import { confirmedWhenRegistering, useRegistrable } from './use-registrable.ts'
import { useFieldProblems } from './use-field-problems.ts'
import type { AskPreview } from './use-preview.ts'

interface RegisterDialogProps {
  signal: SignalAnswer
  onPreview: AskPreview
  onRegister: (command: RegisterSignal) => Promise<Sent>
  onClose: () => void
  renderWhy: (why: Why) => ReactNode
}

/** Registering the minimum with the cell: which lines, whether it is urgent, freely and needed, and why. */
export function RegisterDialog({
  signal,
  onPreview,
  onRegister,
  onClose,
  renderWhy,
}: RegisterDialogProps): ReactElement {
  const say = useTranslations('signals.register')
  const attest = useTranslations('signals.attest')
  const announce = useAnnounce()
  const choice = useRegistrable(signal, onPreview)
  const [urgent, setUrgent] = useState('no')
  const [confirmed, setConfirmed] = useState<readonly ConditionCode[]>([])
  const [person, setPerson] = useState(nobodyNamed)
  const [reason, setReason] = useState('')
  const [sent, setSent] = useState<Sent>()
  const [sending, setSending] = useState(false)
  const problems = useFieldProblems(sent)
  const send = async (): Promise<void> => {
    const missing = missingIn({ lines: choice.chosen, confirmed, reason })
    if (missing !== undefined) return setSent(missing)
    setSending(true)
    const command = {
      id: signal.id,
      lines: [...choice.chosen],
      urgent: urgent === 'yes',
      attested: [...confirmed],
      reason,
      ...comparedPerson(person),
    }
    const result = await onRegister(command)
    setSending(false)
    setSent(result)
    if (!result.done) return
    announce({ message: say('done'), tone: 'yes' })
    onClose()
  }
  return (
    <Dialog title={say('title')} isOpen onClose={onClose} size="wide">
      <p>{say('lead')}</p>
      <Form onSubmit={() => void send()} problems={problems} label={say('title')}>
        {problems.length === 0 ? <SentNotice sent={sent} renderWhy={renderWhy} /> : null}
        <LinesToRegister choice={choice} renderWhy={renderWhy} />
        <RadioGroup
          label={say('urgent')}
          description={say('urgentAbout')}
          name="urgent"
          required
          value={urgent}
          onChange={setUrgent}
          options={[
            { value: 'no', label: say('urgentNo') },
            { value: 'yes', label: say('urgentYes') },
          ]}
        />
        <Notice tone="neutral" icon="lock" title={say('attest')}>
          {confirmedWhenRegistering.map((code) => (
            <Checkbox
              key={code}
              name={code}
              required
              label={attest(code)}
              value={confirmed.includes(code)}
              onChange={(yes) =>
                setConfirmed(yes ? [...confirmed, code] : confirmed.filter((each) => each !== code))
              }
            />
          ))}
        </Notice>
        <TextField
          label={say('reason')}
          description={say('reasonAbout')}
          name="reason"
          required
          maxLength={300}
          value={reason}
          onChange={setReason}
        />
        <ComparedPersonFields person={person} onChange={setPerson} />
        <FormActions>
          <Button
            type="submit"
            variant="primary"
            pending={sending}
            disabled={choice.state !== 'known' || choice.registrable.length === 0}
          >
            {say('submit')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}

interface Filled {
  lines: readonly string[]
  confirmed: readonly ConditionCode[]
  reason: string
}

/** Said here at once; the gateway checks it all again. */
function missingIn({ lines, confirmed, reason }: Filled): Sent | undefined {
  const fields = {
    ...(lines.length === 0 ? { lines: 'required' } : {}),
    ...Object.fromEntries(
      confirmedWhenRegistering.filter((code) => !confirmed.includes(code)).map((code) => [code, 'required']),
    ),
    ...(reason.trim() === '' ? { reason: 'required' } : {}),
  }
  return Object.keys(fields).length === 0 ? undefined : { done: false, failure: 'invalid', fields }
}
