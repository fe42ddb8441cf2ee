import type { CloseCase } from '@kader/domain/commands/case-file'
import { useDeed } from '@kader/panel-kit/deed'
import type { Deed } from '@kader/panel-kit/deed'
import { Refused } from '@kader/panel-kit/explain'
import { useFieldProblems } from '@kader/panel-kit/field-problems'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { Form, FormActions } from '@kader/ui/form'
import { Card } from '@kader/ui/section'
import { TextArea } from '@kader/ui/text-area'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'

export type ForAReason = Deed<Omit<CloseCase, 'id'>>

interface ReasonFormProps {
  /** What is done: to close the case, or to hold its destruction or release it. */
  step: 'close' | 'holdDestruction' | 'releaseDestruction'
  deed: ForAReason
}

/** A step at the end of a case that asks only why. */
export function ReasonForm({ step, deed }: ReasonFormProps): ReactElement {
  const t = useTranslations(`retention.ending.${step}`)
  const announce = useAnnounce()
  const { run, pending, failure } = useDeed(deed)
  const problems = useFieldProblems(failure)
  const send = async (values: FormData): Promise<void> => {
    if (await run({ reason: String(values.get('reason')) })) announce({ message: t('done'), tone: 'yes' })
  }
  return (
    <Card title={t('title')} description={t('about')}>
      <Form label={t('title')} onSubmit={(values) => void send(values)} problems={problems}>
        <Refused failure={failure} />
        <TextArea label={t('reason')} name="reason" required limit={2000} rows={3} />
        <FormActions>
          <Button type="submit" pending={pending}>
            {t('send')}
          </Button>
        </FormActions>
      </Form>
    </Card>
  )
}
