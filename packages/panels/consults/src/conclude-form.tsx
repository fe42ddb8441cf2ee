import { Button } from '@kader/ui/button'
import { Form, FormActions } from '@kader/ui/form'
import { Section } from '@kader/ui/section'
import { TextArea } from '@kader/ui/text-area'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { useDeed } from '@kader/panel-kit/deed'
import type { Deed } from '@kader/panel-kit/deed'
import { Refused } from '@kader/panel-kit/explain'
import { useFieldProblems } from '@kader/panel-kit/field-problems'

export function ConcludeForm({ conclude }: { conclude: Deed<string> }): ReactElement {
  const t = useTranslations('consults.chair')
  const { run, pending, failure } = useDeed(conclude)
  const problems = useFieldProblems(failure)
  const [text, setText] = useState('')
  const send = async (): Promise<void> => {
    if (await run(text)) setText('')
  }
  return (
    <Section level={3} title={t('conclude')}>
      <Form label={t('conclude')} onSubmit={() => void send()} problems={problems}>
        <Refused failure={failure} />
        <TextArea
          label={t('conclusion')}
          description={t('conclusionAbout')}
          name="text"
          required
          limit={2000}
          rows={3}
          value={text}
          onChange={setText}
        />
        <FormActions>
          <Button type="submit" pending={pending}>
            {t('concludeSend')}
          </Button>
        </FormActions>
      </Form>
    </Section>
  )
}
