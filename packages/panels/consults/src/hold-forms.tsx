import { HoldGround } from '@kader/domain/lifecycle/consultation'
import { useDeed } from '@kader/panel-kit/deed'
import { Refused } from '@kader/panel-kit/explain'
import { useFieldProblems } from '@kader/panel-kit/field-problems'
import { Button } from '@kader/ui/button'
import { Disclosure } from '@kader/ui/disclosure'
import { Form, FormActions } from '@kader/ui/form'
import { RadioGroup } from '@kader/ui/radio-group'
import { TextField } from '@kader/ui/text-field'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import type { ChairDeeds } from './room-deeds.ts'

/** The mayor holds the consultation, with the ground and his reason. */
export function HoldForm({ hold }: { hold: ChairDeeds['hold'] }): ReactElement {
  const t = useTranslations('consults.chair')
  const { run, pending, failure } = useDeed(hold)
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({})
  const own = useFieldProblems({ done: false, failure: 'invalid', fields: missing })
  const answered = useFieldProblems(failure)
  const send = async (values: FormData): Promise<void> => {
    const ground = HoldGround.safeParse(values.get('ground'))
    const reason = String(values.get('reason') ?? '').trim()
    setMissing({ ...(ground.success ? {} : { ground: 'required' }), ...(reason === '' ? { reason: 'required' } : {}) })
    if (ground.success && reason !== '') await run({ ground: ground.data, reason })
  }
  return (
    <Disclosure title={t('hold')}>
      <Form label={t('hold')} onSubmit={(values) => void send(values)} problems={own.length > 0 ? own : answered}>
        <p>{t('holdAbout')}</p>
        <Refused failure={failure} />
        <RadioGroup label={t('holdGround')} name="ground" required options={HoldGround.options.map((value) => ({ value, label: t(value) }))} />
        <TextField label={t('holdReason')} description={t('holdReasonAbout')} name="reason" required maxLength={2000} />
        <FormActions>
          <Button variant="danger" type="submit" pending={pending}>
            {t('holdSend')}
          </Button>
        </FormActions>
      </Form>
    </Disclosure>
  )
}

/** The mayor lets it go on; while an objection stands, the gateway refuses and says so. */
export function ResumeForm({ resume }: { resume: ChairDeeds['resume'] }): ReactElement {
  const t = useTranslations('consults.chair')
  const { run, pending, failure } = useDeed(resume)
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({})
  const own = useFieldProblems({ done: false, failure: 'invalid', fields: missing })
  const send = async (values: FormData): Promise<void> => {
    const reason = String(values.get('reason') ?? '').trim()
    setMissing(reason === '' ? { reason: 'required' } : {})
    if (reason !== '') await run(reason)
  }
  return (
    <Form label={t('resume')} onSubmit={(values) => void send(values)} problems={own}>
      <p>{t('resumeAbout')}</p>
      <Refused failure={failure} />
      <TextField label={t('holdReason')} description={t('holdReasonAbout')} name="reason" required maxLength={2000} />
      <FormActions>
        <Button variant="primary" type="submit" pending={pending}>
          {t('resume')}
        </Button>
      </FormActions>
    </Form>
  )
}
