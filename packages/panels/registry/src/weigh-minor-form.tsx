import type { AgeBand } from '@kader/domain/lifecycle/signal'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { Form, FormActions } from '@kader/ui/form'
import { Notice } from '@kader/ui/notice'
import { Card } from '@kader/ui/section'
import { TextArea } from '@kader/ui/text-area'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import type { CaseDeeds } from './case-deeds.ts'
import { useDeed } from '@kader/panel-kit/deed'
import { Refused } from '@kader/panel-kit/explain'
import { useFieldProblems } from '@kader/panel-kit/field-problems'

interface WeighMinorFormProps {
  age: AgeBand
  weigh: CaseDeeds['weighMinor']
}

/** The written weighing of a minor's interest (C-MINOR); under twelve with why this and nothing lighter (C-MINOR12). */
export function WeighMinorForm({ age, weigh }: WeighMinorFormProps): ReactElement {
  const t = useTranslations('registry.minor')
  const announce = useAnnounce()
  const { run, pending, failure } = useDeed(weigh)
  const problems = useFieldProblems(failure)
  const send = async (values: FormData): Promise<void> => {
    const weighing = String(values.get('weighing'))
    const done = await run({ weighing, motivation: String(values.get('motivation') ?? '') })
    if (done) announce({ message: t('done'), tone: 'yes' })
  }
  return (
    <Card title={t('title')} description={t('about')}>
      <Form label={t('title')} onSubmit={(values) => void send(values)} problems={problems}>
        <Refused failure={failure} />
        {age === 'under-12' ? <Lighter /> : null}
        <TextArea label={t('weighing')} description={t('weighingAbout')} name="weighing" required limit={2000} rows={4} />
        {age === 'under-12' ? <TextArea label={t('special')} description={t('specialAbout')} name="motivation" required limit={2000} rows={4} /> : null}
        <FormActions>
          <Button type="submit" pending={pending}>
            {t('send')}
          </Button>
        </FormActions>
      </Form>
    </Card>
  )
}

/** What comes before a consultation for a child under twelve (X02): shown before anything is written. */
function Lighter(): ReactElement {
  const t = useTranslations('registry.minor')
  return (
    <Notice tone="care" title={t('lighterTitle')}>
      <p>{t('lighter')}</p>
    </Notice>
  )
}
