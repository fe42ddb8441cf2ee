import { OwnNoteKind } from '@kader/domain/commands/fiche'
import { useDeed } from '@kader/panel-kit/deed'
import { Refused } from '@kader/panel-kit/explain'
import { useFieldProblems } from '@kader/panel-kit/field-problems'
import { Button } from '@kader/ui/button'
import { Form, FormActions } from '@kader/ui/form'
import { Notice } from '@kader/ui/notice'
import { RadioGroup } from '@kader/ui/radio-group'
import { Section } from '@kader/ui/section'
import { TextArea } from '@kader/ui/text-area'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import type { RoomDeeds } from './room-deeds.ts'

/** What one keeps in one's own file after the meeting; the gateway asks the rule for own files (P06, P05). */
export function OwnNoteForm({ keep }: { keep: RoomDeeds['keepOwnNote'] }): ReactElement {
  const t = useTranslations('fiches.own')
  const { run, pending, failure } = useDeed(keep)
  const [missing, setMissing] = useState(false)
  const [kept, setKept] = useState(0)
  const own = useFieldProblems({ done: false, failure: 'invalid', fields: missing ? { kind: 'required' } : {} })
  const answered = useFieldProblems(failure)
  const send = async (values: FormData): Promise<void> => {
    const kind = OwnNoteKind.safeParse(values.get('kind'))
    setMissing(!kind.success)
    if (kind.success && (await run({ kind: kind.data, text: String(values.get('text')) }))) setKept(kept + 1)
  }
  return (
    <Section title={t('title')} description={t('lead')}>
      {kept > 0 ? (
        <Notice tone="yes" role="status">
          {t('kept')}
        </Notice>
      ) : null}
      <Form key={kept} label={t('title')} onSubmit={(values) => void send(values)} problems={own.length > 0 ? own : answered}>
        <Refused failure={failure} />
        <RadioGroup label={t('kind')} name="kind" required options={OwnNoteKind.options.map((value) => ({ value, label: t(value) }))} />
        <TextArea label={t('text')} name="text" required limit={2000} rows={3} />
        <FormActions>
          <Button type="submit" pending={pending}>
            {t('send')}
          </Button>
        </FormActions>
      </Form>
    </Section>
  )
}
