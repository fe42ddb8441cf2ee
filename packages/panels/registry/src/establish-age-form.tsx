import { EstablishedAge } from '@kader/domain/lifecycle/case-file'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { Form, FormActions } from '@kader/ui/form'
import { RadioGroup } from '@kader/ui/radio-group'
import { Card } from '@kader/ui/section'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import type { CaseDeeds } from './case-deeds.ts'
import { useDeed } from '@kader/panel-kit/deed'
import { Refused } from '@kader/panel-kit/explain'
import { useFieldProblems } from '@kader/panel-kit/field-problems'
import { useMissing } from './missing.ts'

/** How old the person is, which nobody knew when it was registered. */
export function EstablishAgeForm({ establish }: { establish: CaseDeeds['establishAge'] }): ReactElement {
  const t = useTranslations('registry.age')
  const age = useTranslations('status.age')
  const announce = useAnnounce()
  const { run, pending, failure } = useDeed(establish)
  const answered = useFieldProblems(failure)
  const missing = useMissing()
  const send = async (values: FormData): Promise<void> => {
    const chosen = EstablishedAge.safeParse(values.get('age'))
    missing.say({ age: chosen.success })
    if (chosen.success && (await run(chosen.data))) announce({ message: t('done'), tone: 'yes' })
  }
  return (
    <Card title={t('title')} description={t('about')}>
      <Form label={t('title')} onSubmit={(values) => void send(values)} problems={[...missing.problems, ...answered]}>
        <Refused failure={failure} />
        <RadioGroup label={t('question')} name="age" required options={EstablishedAge.options.map((value) => ({ value, label: age(value) }))} />
        <FormActions>
          <Button type="submit" pending={pending}>
            {t('send')}
          </Button>
        </FormActions>
      </Form>
    </Card>
  )
}
