import type { Duties as Left } from '@kader/domain/answers/duty'
import type { SettleDuty } from '@kader/domain/commands/duty'
import { DutyOutcome } from '@kader/domain/lifecycle/duty'
import { useDay } from '@kader/panel-kit/day'
import { useDeed } from '@kader/panel-kit/deed'
import type { Deed } from '@kader/panel-kit/deed'
import { Refused } from '@kader/panel-kit/explain'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { Form, FormActions } from '@kader/ui/form'
import { Stack } from '@kader/ui/layout'
import { RadioGroup } from '@kader/ui/radio-group'
import { Card, Section } from '@kader/ui/section'
import { StatusTag } from '@kader/ui/status-tag'
import { TextField } from '@kader/ui/text-field'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import './intl-words.ts'

export interface DutiesProps {
  left: Left
  settle: Deed<SettleDuty>
}

/** What the law still asks of who told something; nothing where nothing waits. */
export function Duties({ left, settle }: DutiesProps): ReactElement | null {
  const t = useTranslations('communications.duties')
  const waiting = left.duties.filter(({ settledOn }) => settledOn === undefined)
  if (waiting.length === 0) return null
  return (
    <Section title={t('title')}>
      <Stack>
        {waiting.map((duty) => (
          <Duty key={duty.id} duty={duty} settle={settle} />
        ))}
      </Stack>
    </Section>
  )
}

function Duty({ duty, settle }: { duty: Left['duties'][number]; settle: Deed<SettleDuty> }): ReactElement {
  const t = useTranslations('communications.duties')
  const obligations = useTranslations('obligations')
  const day = useDay()
  const announce = useAnnounce()
  const { run, pending, failure } = useDeed(settle)
  const [outcome, setOutcome] = useState<DutyOutcome>('done')
  const send = async (values: FormData): Promise<void> => {
    if (await run({ id: duty.id, outcome, reason: String(values.get('reason') ?? '') })) announce({ message: t('settled'), tone: 'yes' })
  }
  const title = t('one', { what: obligations(duty.obligation), mark: duty.about.slice(0, 4).toUpperCase() })
  return (
    <Card title={title} actions={<StatusTag tone={duty.late ? 'no' : 'care'}>{t(duty.late ? 'late' : 'due', { day: day(duty.due) })}</StatusTag>}>
      <Form label={title} onSubmit={(values) => void send(values)} problems={[]}>
        <Refused failure={failure} />
        <RadioGroup label={t('outcome')} name="outcome" value={outcome} onChange={(chosen) => setOutcome(DutyOutcome.parse(chosen))} options={DutyOutcome.options.map((value) => ({ value, label: t(value) }))} />
        {outcome === 'harmful' ? <TextField label={t('reason')} description={t('reasonAbout')} name="reason" required maxLength={2000} /> : null}
        <FormActions>
          <Button type="submit" pending={pending}>
            {t('settle')}
          </Button>
        </FormActions>
      </Form>
    </Card>
  )
}
