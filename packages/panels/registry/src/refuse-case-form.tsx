import { OtherRoute } from '@kader/domain/lifecycle/case-file'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { Form, FormActions } from '@kader/ui/form'
import { RadioGroup } from '@kader/ui/radio-group'
import { Card } from '@kader/ui/section'
import { TextArea } from '@kader/ui/text-area'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import type { CaseDeeds } from './case-deeds.ts'
import { useDeed } from '@kader/panel-kit/deed'
import { Refused } from '@kader/panel-kit/explain'
import { useFieldProblems } from '@kader/panel-kit/field-problems'

/** The mayor does not take a registration up: why, and where it belongs instead. */
export function RefuseCaseForm({ refuse }: { refuse: CaseDeeds['refuse'] }): ReactElement {
  const t = useTranslations('registry.refuse')
  const announce = useAnnounce()
  const { run, pending, failure } = useDeed(refuse)
  const problems = useFieldProblems(failure)
  const send = async (values: FormData): Promise<void> => {
    const route = OtherRoute.safeParse(values.get('route')).data ?? 'none'
    if (await run({ route, reason: String(values.get('reason')) }))
      announce({ message: t('done'), tone: 'yes' })
  }
  return (
    <Card title={t('title')} description={t('about')}>
      <Form label={t('title')} onSubmit={(values) => void send(values)} problems={problems}>
        <Refused failure={failure} />
        <RadioGroup
          label={t('route')}
          description={t('routeAbout')}
          name="route"
          required
          options={OtherRoute.options.map((route) => ({ value: route, label: t(`routes.${route}`) }))}
        />
        <TextArea
          label={t('reason')}
          description={t('reasonAbout')}
          name="reason"
          required
          limit={2000}
          rows={3}
        />
        <FormActions>
          <Button type="submit" pending={pending}>
            {t('send')}
          </Button>
        </FormActions>
      </Form>
    </Card>
  )
}
