import type { Seat } from '@kader/domain/answers/case-file'
import { LineKind } from '@kader/domain/commands/signal'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { SpokenForm } from '@kader/domain/lifecycle/consultation'
import { Button } from '@kader/ui/button'
import { CheckboxGroup } from '@kader/ui/checkbox'
import { Form, FormActions } from '@kader/ui/form'
import { Columns, Stack, Sticky } from '@kader/ui/layout'
import { RadioGroup } from '@kader/ui/radio-group'
import { Select } from '@kader/ui/select-field'
import { TextArea } from '@kader/ui/text-area'
import { TextField } from '@kader/ui/text-field'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { attestationsFor } from './attestations.ts'
import { ContributionPreview } from './contribution-preview.tsx'
import { useDeed } from '@kader/panel-kit/deed'
import type { Deed } from '@kader/panel-kit/deed'
import { Refused } from '@kader/panel-kit/explain'
import { useFieldProblems } from '@kader/panel-kit/field-problems'
import type { Preview, Saying } from './room-deeds.ts'

export interface ContributionFormProps {
  seats: readonly Seat[]
  contribute: Deed<Saying>
  preview: Preview
  /** Said or chosen to be silent: either way the form goes, and silence leaves nothing behind. */
  onDone: (said: boolean) => void
}

/** One line of one kind, with what the speaker attests; beside it who would see it. */
export function ContributionForm({ seats, contribute, preview, onDone }: ContributionFormProps): ReactElement {
  const t = useTranslations('consults.mine')
  const { run, pending, failure } = useDeed(contribute)
  const problems = useFieldProblems(failure)
  const required = useTranslations('errors.field')
  const [kind, setKind] = useState<LineKind>()
  const [attested, setAttested] = useState<ConditionCode[]>([])
  const [unchosen, setUnchosen] = useState(false)
  const [form, setForm] = useState<SpokenForm>('written')
  const choose = (chosen: LineKind | undefined, attests: ConditionCode[]): void => {
    const known = attests.filter((code) => attestationsFor(chosen).some((one) => one === code))
    setKind(chosen)
    setAttested(known)
    preview.ask(chosen === undefined ? undefined : { kind: chosen, attested: known })
  }
  const send = async (values: FormData): Promise<void> => {
    setUnchosen(kind === undefined)
    if (kind === undefined) return
    const text = form === 'oral' ? '' : String(values.get('text'))
    const saying = { kind, form, attested, text, reason: String(values.get('reason')) }
    if (await run(saying)) onDone(true)
  }
  return (
    <Columns>
      <Form
        label={t('title')}
        onSubmit={(values) => void send(values)}
        problems={unchosen ? [{ field: 'kind', message: required('required') }] : problems}
      >
        <Refused failure={failure} />
        <KindField kind={kind} onChange={(chosen) => choose(chosen, attested)} />
        <RadioGroup label={t('form')} name="form" value={form} onChange={(chosen) => setForm(SpokenForm.parse(chosen))} options={SpokenForm.options.map((value) => ({ value, label: t(value) }))} />
        {form === 'oral' ? null : <TextArea label={t('text')} description={t('textAbout')} name="text" required limit={2000} rows={4} />}
        <Attestations kind={kind} attested={attested} onChange={(codes) => choose(kind, codes)} />
        <TextField label={t('reason')} description={t('reasonAbout')} name="reason" required />
        <FormActions>
          <Button variant="primary" type="submit" pending={pending}>
            {t('say')}
          </Button>
          <Button variant="quiet" onPress={() => onDone(false)}>
            {t('silent')}
          </Button>
        </FormActions>
        <p className="k-quiet">{t('silentAbout')}</p>
      </Form>
      <Sticky>
        <ContributionPreview asked={kind !== undefined} answer={preview.answer} seats={seats} />
      </Sticky>
    </Columns>
  )
}

function KindField({
  kind,
  onChange,
}: {
  kind: LineKind | undefined
  onChange: (kind: LineKind | undefined) => void
}): ReactElement {
  const t = useTranslations('consults.mine')
  const words = useTranslations('kinds')
  return (
    <Select
      label={t('kind')}
      name="kind"
      required
      value={kind ?? ''}
      options={LineKind.options.map((value) => ({ value, label: words(value) }))}
      onChange={(value) => onChange(LineKind.safeParse(value).data)}
    />
  )
}

interface AttestationsProps {
  kind: LineKind | undefined
  attested: readonly ConditionCode[]
  onChange: (codes: ConditionCode[]) => void
}

function Attestations({ kind, attested, onChange }: AttestationsProps): ReactElement {
  const t = useTranslations('consults')
  return (
    <Stack gap="small">
      <CheckboxGroup
        label={t('mine.attest')}
        name="attested"
        required
        value={attested}
        options={attestationsFor(kind).map((code) => ({ value: code, label: t(`attest.${code}`) }))}
        onChange={(codes) => onChange(codes as ConditionCode[])}
      />
    </Stack>
  )
}
