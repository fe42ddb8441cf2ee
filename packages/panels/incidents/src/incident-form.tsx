import { localDate } from '@kader/domain/local-date'
import { IncidentClass, IncidentRisk } from '@kader/domain/lifecycle/incident'
import { useDeed } from '@kader/panel-kit/deed'
import { Refused } from '@kader/panel-kit/explain'
import { useFieldProblems } from '@kader/panel-kit/field-problems'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { DateField } from '@kader/ui/date-field'
import { Form, FormActions } from '@kader/ui/form'
import { RadioGroup } from '@kader/ui/radio-group'
import { Card } from '@kader/ui/section'
import { Select } from '@kader/ui/select-field'
import { TextArea } from '@kader/ui/text-area'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import type { IncidentDeeds } from './incident-deeds.ts'

interface IncidentFormProps {
  note: IncidentDeeds['note']
  today: string
}

/** Writes down what went wrong. */
export function IncidentForm({ note, today }: IncidentFormProps): ReactElement {
  const t = useTranslations('incidents')
  const announce = useAnnounce()
  const { run, pending, failure } = useDeed(note)
  const problems = useFieldProblems(failure)
  const [round, setRound] = useState(0)
  const send = async (values: FormData): Promise<void> => {
    const dayIn = (name: string) => localDate(String(values.get(name) || today))
    const done = await run({
      class: IncidentClass.safeParse(values.get('class')).data ?? 'other',
      risk: IncidentRisk.safeParse(values.get('risk')).data ?? 'high',
      happenedOn: dayIn('happenedOn'),
      noticedOn: dayIn('noticedOn'),
      what: String(values.get('what')),
    })
    if (!done) return
    setRound(round + 1)
    announce({ message: t('notedDone'), tone: 'yes' })
  }
  return (
    <Card title={t('note')} description={t('noteAbout')}>
      <Form key={round} label={t('note')} onSubmit={(values) => void send(values)} problems={problems}>
        <Refused failure={failure} />
        <Select label={t('classOf')} name="class" required options={IncidentClass.options.map((value) => ({ value, label: t(`class.${value}`) }))} />
        <TextArea label={t('what')} description={t('whatAbout')} name="what" required limit={2000} rows={3} />
        <DateField label={t('happenedOn')} name="happenedOn" defaultValue={today} max={today} required />
        <DateField label={t('noticedOn')} name="noticedOn" defaultValue={today} max={today} required />
        <RadioGroup label={t('risk')} description={t('riskAbout')} name="risk" required defaultValue="risk" options={IncidentRisk.options.map((value) => ({ value, label: t(`risks.${value}`) }))} />
        <FormActions>
          <Button type="submit" variant="primary" pending={pending}>
            {t('send')}
          </Button>
        </FormActions>
      </Form>
    </Card>
  )
}
