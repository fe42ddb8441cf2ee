import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { Form, FormActions } from '@kader/ui/form'
import { Card } from '@kader/ui/section'
import { TextArea } from '@kader/ui/text-area'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import type { CaseDeeds } from './case-deeds.ts'
import { useDeed } from './deed.ts'
import { Refused } from './explain.tsx'
import { useFieldProblems } from './field-problems.ts'

/** The mayor's dated and reasoned decision (wet 30 juli 2018, art. 3 § 2). */
export function PutOnListForm({ putOnList }: { putOnList: CaseDeeds['putOnList'] }): ReactElement {
  const t = useTranslations('registry.list')
  const announce = useAnnounce()
  const { run, pending, failure } = useDeed(putOnList)
  const problems = useFieldProblems(failure)
  const send = async (values: FormData): Promise<void> => {
    if (await run(String(values.get('reason')))) announce({ message: t('done'), tone: 'yes' })
  }
  return (
    <Card title={t('title')} description={t('about')}>
      <Form label={t('title')} onSubmit={(values) => void send(values)} problems={problems}>
        <Refused failure={failure} />
        <TextArea label={t('reason')} description={t('reasonAbout')} name="reason" required limit={2000} rows={3} />
        <FormActions>
          <Button variant="primary" type="submit" pending={pending}>
            {t('send')}
          </Button>
        </FormActions>
      </Form>
    </Card>
  )
}
