import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { Form, FormActions } from '@kader/ui/form'
import { TextField } from '@kader/ui/text-field'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { useDeed } from '@kader/panel-kit/deed'
import type { Deed } from '@kader/panel-kit/deed'
import { Refused } from '@kader/panel-kit/explain'
import { useFieldProblems } from '@kader/panel-kit/field-problems'
import { useMissing } from './missing.ts'

/** The term lies fixed before the first consultation, never above 30 years (decreet 30 juni 2023, wet 8 januari 2026). */
export function RetentionForm({ fix }: { fix: Deed<number> }): ReactElement {
  const t = useTranslations('registry.cell')
  const announce = useAnnounce()
  const { run, pending, failure } = useDeed(fix)
  const answered = useFieldProblems(failure)
  const missing = useMissing()
  const [months, setMonths] = useState('')
  const send = async (): Promise<void> => {
    missing.say({ months: months.trim() !== '' })
    if (months.trim() === '' || !(await run(Number(months)))) return
    setMonths('')
    announce({ message: t('fixed'), tone: 'yes' })
  }
  return (
    <Form label={t('fix')} onSubmit={() => void send()} problems={[...missing.problems, ...answered]}>
      <Refused failure={failure} />
      <TextField
        label={t('monthsField')}
        description={t('monthsAbout')}
        name="months"
        type="number"
        width="short"
        required
        value={months}
        onChange={setMonths}
      />
      <FormActions>
        <Button type="submit" pending={pending}>
          {t('fix')}
        </Button>
      </FormActions>
    </Form>
  )
}
