import type { InvitationAnswer } from '@kader/domain/answers/consultation'
import { DeclineReason } from '@kader/domain/lifecycle/invitation'
import { Button } from '@kader/ui/button'
import { Dialog } from '@kader/ui/dialog'
import { Form, FormActions } from '@kader/ui/form'
import { RadioGroup } from '@kader/ui/radio-group'
import type { ReactElement } from 'react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDeed } from '@kader/panel-kit/deed'
import type { Deed } from '@kader/panel-kit/deed'
import { Refused } from '@kader/panel-kit/explain'
import { useFieldProblems } from '@kader/panel-kit/field-problems'

interface DeclineDialogProps {
  invitation: InvitationAnswer
  decline: Deed<{ invitation: InvitationAnswer; reason: DeclineReason }>
  onClose: () => void
}

/** A class of reasons and no free text, so that nothing about the person can be in it. */
export function DeclineDialog({ invitation, decline, onClose }: DeclineDialogProps): ReactElement {
  const t = useTranslations('consults.decline')
  const reasons = useTranslations('status.declineReason')
  const fieldProblem = useTranslations('errors.field')
  const { run, pending, failure } = useDeed(decline)
  const [missing, setMissing] = useState(false)
  const problems = useFieldProblems(failure)
  const send = async (values: FormData): Promise<void> => {
    const reason = DeclineReason.safeParse(values.get('reason'))
    setMissing(!reason.success)
    if (reason.success && (await run({ invitation, reason: reason.data }))) onClose()
  }
  return (
    <Dialog title={t('title')} isOpen onClose={onClose}>
      <Form
        onSubmit={(values) => void send(values)}
        problems={missing ? [{ field: 'reason', message: fieldProblem('required') }] : problems}
      >
        <p>{t('lead')}</p>
        <Refused failure={failure} />
        <RadioGroup
          label={t('reason')}
          name="reason"
          required
          options={DeclineReason.options.map((value) => ({ value, label: reasons(value) }))}
        />
        <FormActions>
          <Button variant="primary" type="submit" pending={pending}>
            {t('send')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}
