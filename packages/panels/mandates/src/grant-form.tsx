import type { KnownMandate } from '@kader/domain/answers/mandate'
import { worksInACell } from '@kader/domain/commands/mandate'
import { Id } from '@kader/domain/id'
import { LocalDate } from '@kader/domain/local-date'
import { HolderCapacity } from '@kader/domain/vocabulary/capacities'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { Checkbox } from '@kader/ui/checkbox'
import { DateField } from '@kader/ui/date-field'
import { Form, FormActions } from '@kader/ui/form'
import { Card } from '@kader/ui/section'
import { Select, type Option } from '@kader/ui/select-field'
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

interface GrantFormProps {
  mandates: readonly KnownMandate[]
  names: Names
  grant: MandateDeeds['grant']
}

/** Proposes a mandate for somebody the cell knows already. */
export function GrantForm({ mandates, names, grant }: GrantFormProps): ReactElement {
  const t = useTranslations('mandates')
  const capacityWords = useTranslations('capacities')
  const announce = useAnnounce()
  const { run, pending, failure } = useDeed(grant)
  const answered = useFieldProblems(failure)
  const missing = useMissing()
  const [round, setRound] = useState(0)
  const send = async (values: FormData): Promise<void> => {
    const [personOf, serviceOf] = [Id.safeParse(values.get('personOf')), Id.safeParse(values.get('serviceOf'))]
    const capacity = HolderCapacity.safeParse(values.get('capacity'))
    const from = LocalDate.safeParse(values.get('from'))
    const to = LocalDate.safeParse(values.get('to'))
    const reason = String(values.get('reason') ?? '').trim()
    missing.say({ personOf: personOf.success, serviceOf: serviceOf.success, capacity: capacity.success, from: from.success, reason: reason !== '' })
    if (!personOf.success || !serviceOf.success || !capacity.success || !from.success || reason === '') return
    const given = {
      personOf: personOf.data, serviceOf: serviceOf.data, capacity: capacity.data, from: from.data, reason,
      ...(to.success ? { to: to.data } : {}),
      clearance: values.has('clearance') ? ('secret' as const) : ('none' as const),
      representative: values.has('representative'),
    }
    if (!(await run(given))) return
    setRound(round + 1)
    announce({ message: t('proposedDone'), tone: 'yes' })
  }
  return (
    <Card title={t('grant')} description={t('grantAbout')}>
      <Form key={round} label={t('grant')} onSubmit={(values) => void send(values)} problems={[...missing.problems, ...answered]}>
        <Refused failure={failure} />
        <Select label={t('person')} name="personOf" required options={oneEach(mandates, 'person', names.person)} />
        <Select label={t('service')} name="serviceOf" required options={oneEach(mandates, 'service', names.service)} />
        <Select label={t('capacity')} name="capacity" required options={HolderCapacity.options.filter(worksInACell).map((one) => ({ value: one, label: capacityWords(one) }))} />
        <DateField label={t('from')} name="from" required />
        <DateField label={t('to')} description={t('toAbout')} name="to" />
        <Checkbox label={t('representative')} name="representative" />
        <Checkbox label={t('secret')} name="clearance" />
        <TextArea label={t('reason')} description={t('reasonAbout')} name="reason" required />
        <FormActions>
          <Button type="submit" pending={pending}>
            {t('grantSend')}
          </Button>
        </FormActions>
      </Form>
    </Card>
  )
}

/** Each person or service once, by one of its mandates. */
function oneEach(mandates: readonly KnownMandate[], by: 'person' | 'service', named: (id: Id) => string | undefined): Option[] {
  const first = mandates.filter((one, index) => mandates.findIndex((other) => other[by] === one[by]) === index)
  const options = first.flatMap((one) => {
    const label = named(one[by])
    return label === undefined ? [] : [{ value: one.mandate, label }]
  })
  return options.toSorted((one, other) => one.label.localeCompare(other.label, 'nl'))
}
