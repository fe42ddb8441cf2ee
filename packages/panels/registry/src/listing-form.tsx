import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { Form, FormActions } from '@kader/ui/form'
import { Card } from '@kader/ui/section'
import { TextArea } from '@kader/ui/text-area'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import type { CaseDeeds } from './case-deeds.ts'
import { useDeed } from '@kader/panel-kit/deed'
import { Refused } from '@kader/panel-kit/explain'
import { useFieldProblems } from '@kader/panel-kit/field-problems'

interface ListingFormProps {
  /** To begin the listing, to keep it after a review, or to begin anew after closing. */
  decision: 'list' | 'review' | 'reopen'
  decide: CaseDeeds['putOnList']
}

/** The mayor's dated and reasoned decision, with the indications it rests on (wet 30 juli 2018, art. 3 § 2). */
export function ListingForm({ decision, decide }: ListingFormProps): ReactElement {
  const t = useTranslations(`registry.${decision}`)
  const both = useTranslations('registry.list')
  const announce = useAnnounce()
  const { run, pending, failure } = useDeed(decide)
  const problems = useFieldProblems(failure)
  const [round, setRound] = useState(0)
  const send = async (values: FormData): Promise<void> => {
    if (!(await run({ indications: String(values.get('indications')), reason: String(values.get('reason')) }))) return
    setRound(round + 1)
    announce({ message: t('done'), tone: 'yes' })
  }
  return (
    <Card title={t('title')} description={t('about')}>
      <Form key={round} label={t('title')} onSubmit={(values) => void send(values)} problems={problems}>
        <Refused failure={failure} />
        <TextArea label={t('indications')} description={both('indicationsAbout')} name="indications" required limit={2000} rows={3} />
        <TextArea label={t('reason')} description={both('reasonAbout')} name="reason" required limit={2000} rows={3} />
        <FormActions>
          <Button variant={decision === 'list' ? 'primary' : 'secondary'} type="submit" pending={pending}>
            {t('send')}
          </Button>
        </FormActions>
      </Form>
    </Card>
  )
}
