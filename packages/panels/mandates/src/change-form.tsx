import type { KnownMandate } from '@kader/domain/answers/mandate'
import { ProposeMandateChange } from '@kader/domain/commands/mandate'
import { Id } from '@kader/domain/id'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { Form, FormActions } from '@kader/ui/form'
import { RadioGroup } from '@kader/ui/radio-group'
import { Card } from '@kader/ui/section'
import { Select } from '@kader/ui/select-field'
import { TextArea } from '@kader/ui/text-area'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { useDeed } from '@kader/panel-kit/deed'
import { Refused } from '@kader/panel-kit/explain'
import { useFieldProblems } from '@kader/panel-kit/field-problems'
import type { MandateDeeds } from './mandate-deeds.ts'
import { useMissing } from './missing.ts'
import type { Names } from './names.ts'

const steps = ['suspend', 'end', 'restore'] as const
const { action: proposed } = ProposeMandateChange.shape

interface ChangeFormProps {
  mandates: readonly KnownMandate[]
  names: Names
  deeds: Pick<MandateDeeds, 'propose' | 'suspend'>
}

/** Suspends at once, or proposes to end or restore; what was typed stays until it is done. */
export function ChangeForm({ mandates, names, deeds }: ChangeFormProps): ReactElement {
  const t = useTranslations('mandates')
  const capacity = useTranslations('capacities')
  const announce = useAnnounce()
  const [chosen, setChosen] = useState('')
  const [round, setRound] = useState(0)
  const suspending = useDeed(deeds.suspend)
  const proposing = useDeed(deeds.propose)
  const [last, setLast] = useState<'suspend' | 'propose'>('propose')
  const failure = (last === 'suspend' ? suspending : proposing).failure
  const missing = useMissing()
  const answered = useFieldProblems(failure)
  const about = mandates.find(({ mandate }) => mandate === chosen)
  const send = async (values: FormData): Promise<void> => {
    const mandate = Id.safeParse(values.get('mandate'))
    const step = steps.find((one) => one === values.get('action'))
    const reason = String(values.get('reason') ?? '').trim()
    missing.say({ mandate: mandate.success, action: step !== undefined, reason: reason !== '' })
    if (!mandate.success || step === undefined || reason === '') return
    setLast(step === 'suspend' ? 'suspend' : 'propose')
    const action = proposed.safeParse(step)
    const done = action.success ? await proposing.run({ mandate: mandate.data, action: action.data, reason }) : await suspending.run({ mandate: mandate.data, reason })
    if (!done) return
    setChosen('')
    setRound(round + 1)
    announce({ message: action.success ? t('proposedDone') : t('suspendedDone'), tone: 'yes' })
  }
  return (
    <Card title={t('change')} description={t('changeAbout')}>
      <Form key={round} label={t('change')} onSubmit={(values) => void send(values)} problems={[...missing.problems, ...answered]}>
        <Refused failure={failure} />
        <Select
          label={t('whose')}
          name="mandate"
          required
          value={chosen}
          onChange={setChosen}
          options={mandates
            .filter(({ may }) => may.length > 0)
            .map((one) => ({ value: one.mandate, label: t('who', { person: names.person(one.person) ?? t('unnamed'), capacity: capacity(one.capacity), service: names.service(one.service) ?? t('unnamed') }) }))}
        />
        <RadioGroup
          key={chosen}
          label={t('what')}
          name="action"
          required
          options={steps.filter((step) => about === undefined || about.may.includes(step)).map((step) => ({ value: step, label: t(`steps.${step}`), description: t(`stepsAbout.${step}`) }))}
        />
        <TextArea label={t('reason')} description={t('reasonAbout')} name="reason" required />
        <FormActions>
          <Button type="submit" variant="primary" pending={suspending.pending || proposing.pending}>
            {t('send')}
          </Button>
        </FormActions>
      </Form>
    </Card>
  )
}
