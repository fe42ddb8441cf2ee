import { DestructionGround } from '@kader/domain/lifecycle/case-closing'
import { useDeed } from '@kader/panel-kit/deed'
import { Refused } from '@kader/panel-kit/explain'
import { useFieldProblems } from '@kader/panel-kit/field-problems'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { Form, FormActions } from '@kader/ui/form'
import { RadioGroup } from '@kader/ui/radio-group'
import { Card } from '@kader/ui/section'
import { TextField } from '@kader/ui/text-field'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import type { CaseDeeds } from './case-deeds.ts'
import { WhatGoes } from './what-goes.tsx'

/** One proposes that the joint file goes, after seeing what goes and what stays; another person decides. */
export function ProposeDestructionForm({ propose }: { propose: CaseDeeds['proposeDestruction'] }): ReactElement {
  const t = useTranslations('retention.destruction')
  const announce = useAnnounce()
  const { run, pending, failure } = useDeed(propose)
  const problems = useFieldProblems(failure)
  const send = async (values: FormData): Promise<void> => {
    const ground = DestructionGround.safeParse(values.get('ground')).data ?? 'term-passed'
    if (await run({ ground, selectionRule: String(values.get('selectionRule')) })) announce({ message: t('proposedDone'), tone: 'yes' })
  }
  return (
    <Card title={t('propose')} description={t('proposeAbout')}>
      <WhatGoes />
      <Form label={t('propose')} onSubmit={(values) => void send(values)} problems={problems}>
        <Refused failure={failure} />
        <RadioGroup label={t('ground')} name="ground" required defaultValue="term-passed" options={DestructionGround.options.map((ground) => ({ value: ground, label: t(`grounds.${ground}`) }))} />
        <TextField label={t('selectionRule')} description={t('selectionRuleAbout')} name="selectionRule" maxLength={300} />
        <FormActions>
          <Button type="submit" pending={pending}>
            {t('send')}
          </Button>
        </FormActions>
      </Form>
    </Card>
  )
}
