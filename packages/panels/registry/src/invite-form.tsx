import type { Seat } from '@kader/domain/answers/case-file'
import { Invite } from '@kader/domain/commands/case-file'
import { Id } from '@kader/domain/id'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { Checkbox, CheckboxGroup } from '@kader/ui/checkbox'
import { DateField } from '@kader/ui/date-field'
import { Form, FormActions } from '@kader/ui/form'
import { Card } from '@kader/ui/section'
import { TextField } from '@kader/ui/text-field'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import type { CaseDeeds } from './case-deeds.ts'
import { useDeed } from '@kader/panel-kit/deed'
import { Refused } from '@kader/panel-kit/explain'
import { useFieldProblems } from '@kader/panel-kit/field-problems'
import { useMissing } from './missing.ts'

interface InviteFormProps {
  seats: readonly Seat[]
  invite: CaseDeeds['invite']
}

/** The coordinator invites in the mayor's name; the minimum is his own attestation (M05, C-MIN). */
export function InviteForm({ seats, invite }: InviteFormProps): ReactElement {
  const t = useTranslations('registry.invite')
  const announce = useAnnounce()
  const { run, pending, failure } = useDeed(invite)
  const answered = useFieldProblems(failure)
  const missing = useMissing()
  const options = useSeatOptions(seats)
  const send = async (values: FormData): Promise<void> => {
    const day = Invite.shape.day.safeParse(values.get('day'))
    const invitees = values.getAll('invitees').map((value) => Id.parse(value))
    missing.say({ day: day.success, invitees: invitees.length > 0 })
    if (!day.success || invitees.length === 0) return
    const urgency = String(values.get('urgency') ?? '')
    const [subject, aim] = [String(values.get('subject')), String(values.get('aim'))]
    const attested = values.get('minimum') === null ? [] : (['C-MIN'] as const)
    if (!(await run({ day: day.data, subject, aim, urgency, invitees, attested: [...attested] }))) return
    announce({ message: t('done'), tone: 'yes' })
  }
  return (
    <Card title={t('title')} description={t('about')}>
      <Form label={t('title')} onSubmit={(values) => void send(values)} problems={[...missing.problems, ...answered]}>
        <Refused failure={failure} />
        <DateField label={t('day')} name="day" required />
        <TextField label={t('urgency')} description={t('urgencyAbout')} name="urgency" maxLength={300} />
        <TextField label={t('subject')} description={t('subjectAbout')} name="subject" required />
        <TextField label={t('aim')} description={t('aimAbout')} name="aim" required />
        <CheckboxGroup label={t('seats')} name="invitees" required options={options} />
        <Checkbox label={t('min')} name="minimum" required />
        <FormActions>
          <Button variant="primary" type="submit" pending={pending}>
            {t('send')}
          </Button>
        </FormActions>
      </Form>
    </Card>
  )
}

function useSeatOptions(seats: readonly Seat[]) {
  const capacity = useTranslations('capacities')
  return seats.map((seat) => ({
    value: seat.mandate,
    label: seat.name.shown ? seat.name.value : capacity(seat.capacity),
    description: [seat.service.shown ? seat.service.value : '', capacity(seat.capacity)].filter(Boolean).join(', '),
  }))
}
