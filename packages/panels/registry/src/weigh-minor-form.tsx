import type { AgeBand } from '@kader/domain/lifecycle/signal'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { Checkbox } from '@kader/ui/checkbox'
import { Form, FormActions } from '@kader/ui/form'
import { Card } from '@kader/ui/section'
import { TextArea } from '@kader/ui/text-area'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import type { CaseDeeds } from './case-deeds.ts'
import { useDeed } from './deed.ts'
import { Refused } from './explain.tsx'
import { useFieldProblems } from './field-problems.ts'

interface WeighMinorFormProps {
  age: AgeBand
  weigh: CaseDeeds['weighMinor']
}

/** The written weighing of a minor's interest (C-MINOR); under twelve it can be the special motivation too (C-MINOR12). */
export function WeighMinorForm({ age, weigh }: WeighMinorFormProps): ReactElement {
  const t = useTranslations('registry.minor')
  const announce = useAnnounce()
  const { run, pending, failure } = useDeed(weigh)
  const problems = useFieldProblems(failure)
  const send = async (values: FormData): Promise<void> => {
    const weighing = String(values.get('weighing'))
    const done = await run({ weighing, specialMotivation: values.get('specialMotivation') !== null })
    if (done) announce({ message: t('done'), tone: 'yes' })
  }
  return (
    <Card title={t('title')} description={t('about')}>
      <Form label={t('title')} onSubmit={(values) => void send(values)} problems={problems}>
        <Refused failure={failure} />
        <TextArea label={t('weighing')} description={t('weighingAbout')} name="weighing" required limit={2000} rows={4} />
        {age === 'under-12' ? <Checkbox label={t('special')} name="specialMotivation" /> : null}
        <FormActions>
          <Button type="submit" pending={pending}>
            {t('send')}
          </Button>
        </FormActions>
      </Form>
    </Card>
  )
}
