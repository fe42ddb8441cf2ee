import type { ConsultationAnswer } from '@kader/domain/answers/consultation'
import { Id } from '@kader/domain/id'
import { LocalDate } from '@kader/domain/local-date'
import { Button } from '@kader/ui/button'
import { CheckboxGroup } from '@kader/ui/checkbox'
import { DateField } from '@kader/ui/date-field'
import { Form, FormActions } from '@kader/ui/form'
import { Section } from '@kader/ui/section'
import { Select } from '@kader/ui/select-field'
import { TextArea } from '@kader/ui/text-area'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { useDeed } from '@kader/panel-kit/deed'
import { Refused } from '@kader/panel-kit/explain'
import { useFieldProblems } from '@kader/panel-kit/field-problems'
import { invitedSeats } from './need-to-know-matrix.tsx'
import type { ChairDeeds } from './room-deeds.ts'
import { useSeatNames } from './seat-names.ts'

interface AgreeActionFormProps {
  consultation: ConsultationAnswer
  agree: ChairDeeds['agree']
}

/** An action goes to its owner and to whoever else must know it; nobody else reads it. */
export function AgreeActionForm({ consultation, agree }: AgreeActionFormProps): ReactElement {
  const t = useTranslations('consults.chair')
  const words = useTranslations('errors.field')
  const nameOf = useSeatNames(consultation.seats)
  const { run, pending, failure } = useDeed(agree)
  const answered = useFieldProblems(failure)
  const [missing, setMissing] = useState<readonly string[]>([])
  const [round, setRound] = useState(0)
  const options = invitedSeats(consultation).map(({ mandate }) => ({ value: mandate, label: nameOf(mandate) }))
  const send = async (values: FormData): Promise<void> => {
    const owner = Id.safeParse(values.get('owner'))
    const due = LocalDate.safeParse(values.get('due'))
    setMissing([...(owner.success ? [] : ['owner']), ...(due.success ? [] : ['due'])])
    if (!owner.success || !due.success) return
    const alsoFor = values.getAll('alsoFor').map((value) => Id.parse(value))
    const task = String(values.get('task'))
    if (await run({ task, owner: owner.data, due: due.data, alsoFor })) setRound(round + 1)
  }
  const problems = [...missing.map((field) => ({ field, message: words('required') })), ...answered]
  return (
    <Section level={3} title={t('agree')}>
      <Form key={round} label={t('agree')} onSubmit={(values) => void send(values)} problems={problems}>
        <Refused failure={failure} />
        <TextArea label={t('task')} description={t('taskAbout')} name="task" required limit={2000} rows={2} />
        <Select label={t('owner')} name="owner" required options={options} width="medium" />
        <DateField label={t('due')} name="due" required min={consultation.day} />
        <CheckboxGroup label={t('alsoFor')} name="alsoFor" options={options} />
        <FormActions>
          <Button type="submit" pending={pending}>
            {t('agreeSend')}
          </Button>
        </FormActions>
      </Form>
    </Section>
  )
}
