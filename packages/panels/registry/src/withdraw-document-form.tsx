import type { CaseAnswer } from '@kader/domain/answers/case-file'
import { RecordJudicialDocument } from '@kader/domain/commands/case-file'
import { standsOnFile } from '@kader/domain/lifecycle/judicial-document'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { DateField } from '@kader/ui/date-field'
import { Form, FormActions } from '@kader/ui/form'
import { RadioGroup } from '@kader/ui/radio-group'
import { Card } from '@kader/ui/section'
import { TextField } from '@kader/ui/text-field'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import type { CaseDeeds } from './case-deeds.ts'
import { useDeed } from '@kader/panel-kit/deed'
import { Refused } from '@kader/panel-kit/explain'
import { useFieldProblems } from '@kader/panel-kit/field-problems'
import { useMissing } from './missing.ts'

const { document: kindOf, day: dayOf } = RecordJudicialDocument.shape

interface WithdrawDocumentFormProps {
  file: CaseAnswer
  withdraw: CaseDeeds['withdrawDocument']
}

/** Which document of the court no longer stands; only those that do can be chosen. */
export function WithdrawDocumentForm({ file, withdraw }: WithdrawDocumentFormProps): ReactElement {
  const t = useTranslations('registry.withdrawal')
  const documents = useTranslations('registry.document')
  const announce = useAnnounce()
  const { run, pending, failure } = useDeed(withdraw)
  const answered = useFieldProblems(failure)
  const missing = useMissing()
  const [round, setRound] = useState(0)
  const send = async (values: FormData): Promise<void> => {
    const kind = kindOf.safeParse(values.get('document'))
    const day = dayOf.safeParse(values.get('day'))
    missing.say({ document: kind.success, day: day.success })
    if (!kind.success || !day.success) return
    const reference = String(values.get('reference'))
    if (!(await run({ document: kind.data, reference, day: day.data }))) return
    setRound(round + 1)
    announce({ message: t('done'), tone: 'yes' })
  }
  return (
    <Card title={t('title')} description={t('about')}>
      <Form
        key={round}
        label={t('title')}
        onSubmit={(values) => void send(values)}
        problems={[...missing.problems, ...answered]}
      >
        <Refused failure={failure} />
        <RadioGroup
          label={t('kind')}
          name="document"
          required
          options={kindOf.options
            .filter((value) => standsOnFile(file, value))
            .map((value) => ({ value, label: documents(value) }))}
        />
        <TextField label={t('reference')} name="reference" required width="medium" />
        <DateField label={t('day')} name="day" required />
        <FormActions>
          <Button type="submit" pending={pending}>
            {t('send')}
          </Button>
        </FormActions>
      </Form>
    </Card>
  )
}
