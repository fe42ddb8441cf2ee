import type { ConsultationAnswer } from '@kader/domain/answers/consultation'
import { Button } from '@kader/ui/button'
import { Form, FormActions } from '@kader/ui/form'
import { Stack } from '@kader/ui/layout'
import { RadioGroup } from '@kader/ui/radio-group'
import { Section } from '@kader/ui/section'
import { StatusTag } from '@kader/ui/status-tag'
import { Table } from '@kader/ui/table'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { useDeed } from '@kader/panel-kit/deed'
import type { Deed } from '@kader/panel-kit/deed'
import { Refused } from '@kader/panel-kit/explain'
import { useSeatNames } from './seat-names.ts'

/** Consent by name to what may go into own files; only everyone together makes it so (C-CONS). */
export function ConsentQuestion({
  consultation,
  consent,
}: {
  consultation: ConsultationAnswer
  consent: Deed<boolean>
}): ReactElement | null {
  const t = useTranslations('consults.consent')
  const required = useTranslations('errors.field')
  const { run, pending, failure } = useDeed(consent)
  const [missing, setMissing] = useState(false)
  const send = (values: FormData): void => {
    const answer = values.get('answer')
    setMissing(answer === null)
    if (answer !== null) void run(answer === 'yes')
  }
  const asked = consultation.may.includes('consent')
  if (!asked && consultation.consents.length === 0) return null
  return (
    <Section title={t('title')} description={t('lead')}>
      <Stack>
        {asked ? (
          <Form
            label={t('title')}
            onSubmit={send}
            problems={missing ? [{ field: 'answer', message: required('required') }] : []}
          >
            <Refused failure={failure} />
            <RadioGroup
              label={t('question')}
              name="answer"
              layout="row"
              required
              options={[
                { value: 'yes', label: t('yes') },
                { value: 'no', label: t('no') },
              ]}
            />
            <FormActions>
              <Button type="submit" pending={pending}>
                {t('send')}
              </Button>
            </FormActions>
          </Form>
        ) : null}
        <WhoConsented consultation={consultation} />
      </Stack>
    </Section>
  )
}

function WhoConsented({ consultation }: { consultation: ConsultationAnswer }): ReactElement {
  const t = useTranslations('consults.consent')
  const nameOf = useSeatNames(consultation.seats)
  const latest = new Map(consultation.consents.map((one) => [one.mandate, one]))
  return (
    <Table
      caption={t('who')}
      rows={[...latest.values()]}
      rowKey={(one) => one.id}
      empty={<p className="k-quiet">{t('none')}</p>}
      columns={[
        { id: 'who', header: t('who'), rowHeader: true, cell: (one) => nameOf(one.mandate) },
        {
          id: 'answer',
          header: t('question'),
          cell: (one) => (
            <StatusTag tone={one.answer ? 'yes' : 'no'}>{one.answer ? t('agreed') : t('refused')}</StatusTag>
          ),
        },
      ]}
    />
  )
}
