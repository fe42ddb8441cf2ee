import type { AgreedAction } from '@kader/domain/answers/consultation'
import { Id } from '@kader/domain/id'
import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { useDeed } from '@kader/panel-kit/deed'
import { Refused } from '@kader/panel-kit/explain'
import { useFieldProblems } from '@kader/panel-kit/field-problems'
import { Button } from '@kader/ui/button'
import { Checkbox, CheckboxGroup } from '@kader/ui/checkbox'
import { Disclosure } from '@kader/ui/disclosure'
import { Form, FormActions } from '@kader/ui/form'
import { TextArea } from '@kader/ui/text-area'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { attestationsFor } from './attestations.ts'
import type { RoomDeeds } from './room-deeds.ts'

interface ProposeFicheFormProps {
  actions: readonly AgreedAction[]
  propose: NonNullable<RoomDeeds['proposeFiche']>
}

/** The evaluation and agreed actions, nothing else; what resembles a line that was said is asked again. */
export function ProposeFicheForm({ actions, propose }: ProposeFicheFormProps): ReactElement {
  const t = useTranslations('fiches.propose')
  const words = useTranslations('consults')
  const { run, pending, failure } = useDeed(propose)
  const problems = useFieldProblems(failure)
  const resembles = failure !== undefined && 'refusal' in failure && failure.refusal === 'resembles-what-was-said'
  const options = actions.flatMap(({ id, task }) => (task.shown ? [{ value: id, label: task.value }] : []))
  const send = (values: FormData): void => {
    void run({
      evaluation: String(values.get('evaluation')),
      actions: values.getAll('actions').map((value) => Id.parse(value)),
      attested: [...values.getAll('attested').map((code) => ConditionCode.parse(code)), ...(values.has('noSecret') ? (['C-NOSEC'] as const) : [])],
      lookedAgain: values.has('lookedAgain'),
    })
  }
  return (
    <Disclosure title={t('title')}>
      <Form label={t('title')} onSubmit={send} problems={problems}>
        <Refused failure={failure} />
        <TextArea label={t('evaluation')} description={t('evaluationAbout')} name="evaluation" required limit={2000} rows={4} />
        {options.length > 0 ? <CheckboxGroup label={t('actions')} name="actions" options={options} /> : null}
        <Checkbox label={t('noSecret')} name="noSecret" />
        <CheckboxGroup label={words('mine.attest')} name="attested" options={attestationsFor(undefined).map((code) => ({ value: code, label: words(`attest.${code}`) }))} />
        {resembles ? <Checkbox label={t('lookedAgain')} name="lookedAgain" /> : null}
        <FormActions>
          <Button type="submit" pending={pending}>
            {t('send')}
          </Button>
        </FormActions>
      </Form>
    </Disclosure>
  )
}
