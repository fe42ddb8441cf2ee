import type { CellRequirement, OrganisedTrainings } from '@kader/domain/answers/training'
import { RequireTraining } from '@kader/domain/commands/training'
import { TrainingTopic } from '@kader/domain/training'
import { HolderCapacity } from '@kader/domain/vocabulary/capacities'
import { portalOf } from '@kader/domain/vocabulary/portals'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { CheckboxGroup } from '@kader/ui/checkbox'
import { Form, FormActions } from '@kader/ui/form'
import { Stack } from '@kader/ui/layout'
import { Card, Section } from '@kader/ui/section'
import { Select } from '@kader/ui/select-field'
import { TextField } from '@kader/ui/text-field'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { useDay } from '@kader/panel-kit/day'
import type { Deed } from '@kader/panel-kit/deed'
import { useDeed } from '@kader/panel-kit/deed'
import { Refused } from '@kader/panel-kit/explain'
import { useFieldProblems } from '@kader/panel-kit/field-problems'

interface CellRequirementsProps {
  requirements: OrganisedTrainings['requirements']
  seats: OrganisedTrainings['seats']
  require: Deed<RequireTraining>
}

const inACell = HolderCapacity.options.filter((capacity) => !['oversight', undefined].includes(portalOf(capacity)))

/** What functions in the cell require, and whose mandate does not meet it yet. */
export function CellRequirements({ requirements, seats, require }: CellRequirementsProps): ReactElement {
  const t = useTranslations('trainings.require')
  return (
    <Section title={t('title')} description={t('about')}>
      <Stack>
        {requirements.length === 0 ? <p className="k-quiet">{t('none')}</p> : null}
        {requirements.map((one) => (
          <OneRequirement key={one.id} requirement={one} seats={seats} />
        ))}
        <RequireForm require={require} />
      </Stack>
    </Section>
  )
}

function OneRequirement({ requirement, seats }: { requirement: CellRequirement; seats: OrganisedTrainings['seats'] }): ReactElement {
  const t = useTranslations('trainings')
  const capacity = useTranslations('capacities')
  const day = useDay()
  const { topic, capacities, dueDays, announcedOn, missing } = requirement
  const nameOf = (mandate: string): string => {
    const seat = seats.find((one) => one.mandate === mandate)
    return seat?.name.shown === true ? seat.name.value : t('organised.unknown')
  }
  return (
    <Card title={t(`topic.${topic}`)} description={t('require.for', { capacities: capacities.map((one) => capacity(one)).join(', '), day: day(announcedOn), count: dueDays })}>
      {missing.length === 0 ? (
        <p>{t('require.allMet')}</p>
      ) : (
        <ul>
          {missing.map(({ mandate, goodUntil, suspended }) => (
            <li key={mandate}>
              {nameOf(mandate)}: {suspended || goodUntil === undefined ? t('require.suspended') : t('require.until', { day: day(goodUntil) })}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function RequireForm({ require }: { require: Deed<RequireTraining> }): ReactElement {
  const t = useTranslations('trainings')
  const capacity = useTranslations('capacities')
  const announce = useAnnounce()
  const { run, pending, failure } = useDeed(require)
  const [mistakes, setMistakes] = useState<Readonly<Record<string, string>>>({})
  const found = useFieldProblems({ done: false, failure: 'invalid', fields: mistakes })
  const answered = useFieldProblems(failure)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [round, setRound] = useState(0)
  const send = async (values: FormData): Promise<void> => {
    const command = RequireTraining.safeParse({ topic: values.get('topic'), capacities: chosen, dueDays: Number(values.get('dueDays')) })
    setMistakes(command.success ? {} : Object.fromEntries(command.error.issues.map(({ path, message }) => [String(path[0]), message])))
    if (!command.success || !(await run(command.data))) return
    setRound(round + 1)
    setChosen([])
    announce({ message: t('require.done'), tone: 'yes' })
  }
  return (
    <Card title={t('require.new')} description={t('require.newAbout')}>
      <Form key={round} label={t('require.new')} onSubmit={(values) => void send(values)} problems={found.length > 0 ? found : answered}>
        <Refused failure={failure} />
        <Select label={t('require.topic')} name="topic" required options={TrainingTopic.options.map((value) => ({ value, label: t(`topic.${value}`) }))} />
        <CheckboxGroup label={t('require.capacities')} name="capacities" required value={chosen} onChange={setChosen} options={inACell.map((value) => ({ value, label: capacity(value) }))} />
        <TextField label={t('require.days')} description={t('require.daysAbout')} name="dueDays" type="number" width="short" defaultValue="180" required />
        <FormActions>
          <Button type="submit" pending={pending}>
            {t('require.send')}
          </Button>
        </FormActions>
      </Form>
    </Card>
  )
}
