import type { SignalAnswer } from '@kader/domain/answers/signal'
import type { RegisterSignal, SaveSignal } from '@kader/domain/commands/signal'
import type { Why } from '@kader/domain/shown'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { Form, FormActions } from '@kader/ui/form'
import { Columns, Stack } from '@kader/ui/layout'
import { PageHeader } from '@kader/ui/section'
import { StatusTag } from '@kader/ui/status-tag'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ReactElement, ReactNode } from 'react'
import './intl-words.ts'
import { markOf } from './mark-of.ts'
import { RegisterDialog } from './register-dialog.tsx'
import type { Sent } from './sent.ts'
import { SentNotice } from './sent-notice.tsx'
import { SignalFields } from './signal-fields.tsx'
import { SignalState } from './signal-state.tsx'
import { TeamAttestation } from './team-attestation.tsx'
import { useDraft } from './use-draft.ts'
import { useFieldProblems } from './use-field-problems.ts'
import { usePreview } from './use-preview.ts'
import type { AskPreview } from './use-preview.ts'
import { WhoSees } from './who-sees.tsx'

export interface SignalEditorProps {
  /** Absent: a new signal. */
  signal?: SignalAnswer
  onPreview: AskPreview
  /** Resolves after the saved signal has been read again. */
  onSave: (command: SaveSignal) => Promise<Sent>
  onRegister: (command: RegisterSignal) => Promise<Sent>
  /** Whether leaving would lose something. */
  onUnsaved?: (unsaved: boolean) => void
  renderWhy: (why: Why) => ReactNode
}

/** Nothing is confirmed without saying why. */
const reasonMissing: Sent = { done: false, failure: 'invalid', fields: { reason: 'required' } }

/** Writing a worry line by line, with beside it who would see each kind of line. */
export function SignalEditor(props: SignalEditorProps): ReactElement {
  const { signal, onPreview, renderWhy } = props
  const say = useTranslations('signals')
  const announce = useAnnounce()
  const { draft, change, unsaved, accept } = useDraft(signal, props.onUnsaved)
  const [sent, setSent] = useState<Sent>()
  const [saving, setSaving] = useState(false)
  const [registering, setRegistering] = useState(false)
  const problems = useFieldProblems(sent)
  const preview = usePreview(onPreview, {
    ...(signal ? { id: signal.id } : {}),
    age: draft.age,
    kinds: [...new Set(draft.lines.map((line) => line.kind))],
    attested: [...draft.attested],
  })
  const save = async (): Promise<void> => {
    if (draft.attested.length > 0 && draft.reason.trim() === '') return setSent(reasonMissing)
    setSaving(true)
    const result = await props.onSave(accept.command())
    setSaving(false)
    setSent(result)
    if (!result.done) return
    accept.saved()
    announce({ message: say('editor.saved'), tone: 'yes' })
  }
  const mayRegister = signal?.may.includes('register') ?? false
  return (
    <Stack gap="large">
      <PageHeader
        title={signal ? say('name', { mark: markOf(signal.id) }) : say('editor.newTitle')}
        lead={say('editor.lead')}
        meta={
          <>
            {signal ? <SignalState status={signal.status} /> : null}
            {unsaved ? <StatusTag tone="care">{say('editor.unsaved')}</StatusTag> : null}
          </>
        }
      />
      <Columns split="aside">
        <Form onSubmit={() => void save()} problems={problems}>
          {problems.length === 0 ? <SentNotice sent={sent} renderWhy={renderWhy} /> : null}
          <SignalFields draft={draft} onChange={change} />
          <TeamAttestation draft={draft} preview={preview} onChange={change} />
          <FormActions>
            <Button
              type="submit"
              variant={mayRegister && !unsaved ? 'secondary' : 'primary'}
              pending={saving}
            >
              {say('editor.save')}
            </Button>
            {mayRegister ? (
              <Button
                variant={unsaved ? 'secondary' : 'primary'}
                disabled={unsaved}
                onPress={() => setRegistering(true)}
              >
                {say('editor.register')}
              </Button>
            ) : null}
          </FormActions>
          {mayRegister && unsaved ? <p className="k-quiet">{say('editor.saveFirst')}</p> : null}
        </Form>
        <WhoSees preview={preview} renderWhy={renderWhy} />
      </Columns>
      {signal && registering ? (
        <RegisterDialog
          signal={signal}
          onPreview={onPreview}
          onRegister={props.onRegister}
          onClose={() => setRegistering(false)}
          renderWhy={renderWhy}
        />
      ) : null}
    </Stack>
  )
}
