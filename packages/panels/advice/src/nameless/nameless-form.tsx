import { looksPersonal } from '@kader/advice/personal-data/looks-personal'
import { looksRecognisable } from '@kader/advice/personal-data/recognisable'
import type { AskNameless } from '@kader/domain/commands/nameless'
import { useDeed } from '@kader/panel-kit/deed'
import type { Deed } from '@kader/panel-kit/deed'
import { Refused } from '@kader/panel-kit/explain'
import { useFieldProblems } from '@kader/panel-kit/field-problems'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { Checkbox } from '@kader/ui/checkbox'
import { Form, FormActions } from '@kader/ui/form'
import { Notice } from '@kader/ui/notice'
import { TextArea } from '@kader/ui/text-area'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import '../intl-words.ts'

export interface NamelessFormProps {
  /** What the form is for, for who hears it read. */
  label: string
  field: string
  send: string
  done: string
  deed: Deed<AskNameless>
}

/** Words about nobody: what names somebody stops it, what could give somebody away warns, and the writer says that nobody is recognisable. */
export function NamelessForm({ label, field, send, done, deed }: NamelessFormProps): ReactElement {
  const t = useTranslations('nameless')
  const traces = useTranslations('story.trace')
  const announce = useAnnounce()
  const { run, pending, failure } = useDeed(deed)
  const [text, setText] = useState('')
  const [sure, setSure] = useState(false)
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({})
  const own = useFieldProblems({ done: false, failure: 'invalid', fields: missing })
  const found = [...new Set(looksPersonal(text).map(({ kind }) => kind))]
  const hints = looksRecognisable(text)
  const submit = async (): Promise<void> => {
    setMissing({ ...(text.trim() === '' ? { text: 'required' } : {}), ...(sure ? {} : { sure: 'required' }) })
    if (text.trim() === '' || !sure || found.length > 0) return
    if (!(await run({ text, attested: ['C-ANON'] }))) return
    setText('')
    setSure(false)
    announce({ message: done, tone: 'yes' })
  }
  return (
    <Form label={label} onSubmit={() => void submit()} problems={own}>
      <Refused failure={failure} />
      <TextArea label={field} description={t('textAbout')} name="text" required limit={2000} rows={5} value={text} onChange={setText} />
      <div role="status">
        {found.length === 0 ? null : (
          <Notice tone="no" title={t('stop')}>
            <ul>
              {found.map((kind) => (
                <li key={kind}>{traces(kind)}</li>
              ))}
            </ul>
          </Notice>
        )}
        {hints.length === 0 ? null : (
          <Notice tone="care" title={t('careful')}>
            <ul>
              {hints.map((kind) => (
                <li key={kind}>{t(`hints.${kind}`)}</li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
      <Checkbox label={t('sure')} name="sure" required value={sure} onChange={setSure} />
      <FormActions>
        <Button variant="primary" type="submit" pending={pending} disabled={found.length > 0}>
          {send}
        </Button>
      </FormActions>
    </Form>
  )
}
