import { PublishTraining } from '@kader/domain/commands/training'
import { TrainingForm, TrainingTopic } from '@kader/domain/training'
import { Portal } from '@kader/domain/vocabulary/portals'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { CheckboxGroup } from '@kader/ui/checkbox'
import { DateField } from '@kader/ui/date-field'
import { Form, FormActions } from '@kader/ui/form'
import { RadioGroup } from '@kader/ui/radio-group'
import { Card } from '@kader/ui/section'
import { TextField } from '@kader/ui/text-field'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { useDeed } from '@kader/panel-kit/deed'
import { Refused } from '@kader/panel-kit/explain'
import { useFieldProblems } from '@kader/panel-kit/field-problems'
import { SessionFields } from './session-fields.tsx'
import type { SessionDraft } from './session-fields.tsx'
import type { OrganiserDeeds } from './training-deeds.ts'

const oneDay: readonly SessionDraft[] = [{ day: '', place: '' }]
const learners = Portal.options.filter((portal) => portal !== 'oversight')

/** A training in a room, or the quiz. What is wrong stands at its field; what was typed stays. */
export function PublishForm({ publish }: { publish: OrganiserDeeds['publish'] }): ReactElement {
  const t = useTranslations('trainings')
  const announce = useAnnounce()
  const { run, pending, failure } = useDeed(publish)
  const [mistakes, setMistakes] = useState<Readonly<Record<string, string>>>({})
  const found = useFieldProblems({ done: false, failure: 'invalid', fields: mistakes })
  const answered = useFieldProblems(failure)
  const [form, setForm] = useState<TrainingForm>('sessions')
  const [topics, setTopics] = useState<readonly string[]>([])
  const [sectors, setSectors] = useState<readonly string[]>([])
  const [sessions, setSessions] = useState(oneDay)
  const [round, setRound] = useState(0)
  const send = async (values: FormData): Promise<void> => {
    const command = PublishTraining.safeParse(written(values, { form, topics, sectors, sessions }))
    setMistakes(command.success ? {} : Object.fromEntries(command.error.issues.map(({ path, message }) => [String(path[0]), message])))
    if (!command.success || !(await run(command.data))) return
    setRound(round + 1)
    setTopics([])
    setSectors([])
    setSessions(oneDay)
    announce({ message: t('publish.done'), tone: 'yes' })
  }
  return (
    <Card title={t('publish.title')} description={t('publish.about')}>
      <Form key={round} label={t('publish.title')} onSubmit={(values) => void send(values)} problems={found.length > 0 ? found : answered}>
        <Refused failure={failure} />
        <TextField label={t('publish.name')} name="title" required />
        <TextField label={t('publish.organiser')} name="organiser" required />
        <RadioGroup label={t('publish.form')} name="form" value={form} onChange={(value) => setForm(TrainingForm.parse(value))} options={TrainingForm.options.map((value) => ({ value, label: t(`form.${value}`) }))} />
        <CheckboxGroup label={t('topics')} name="topics" required value={topics} onChange={setTopics} options={TrainingTopic.options.map((value) => ({ value, label: t(`topic.${value}`) }))} />
        <CheckboxGroup label={t('sectors')} description={t('publish.sectorsAbout')} name="sectors" value={sectors} onChange={setSectors} options={learners.map((value) => ({ value, label: t(`sector.${value}`) }))} />
        <TextField label={t('hours')} name="hours" type="number" width="short" required />
        {form === 'quiz' ? null : (
          <>
            <SessionFields sessions={sessions} onChange={setSessions} />
            <TextField label={t('seats')} name="seats" type="number" width="short" required />
            <DateField label={t('registerBy')} name="registerBy" required />
          </>
        )}
        <TextField label={t('publish.valid')} description={t('publish.validAbout')} name="validMonths" type="number" width="short" />
        <FormActions>
          <Button variant="primary" type="submit" pending={pending}>
            {t('publish.send')}
          </Button>
        </FormActions>
      </Form>
    </Card>
  )
}

interface Draft {
  readonly form: TrainingForm
  readonly topics: readonly string[]
  readonly sectors: readonly string[]
  readonly sessions: readonly SessionDraft[]
}

/** The form as the command would have it; an empty field is one that was not filled in. */
function written(values: FormData, { form, topics, sectors, sessions }: Draft): Readonly<Record<string, unknown>> {
  const text = (name: string): string => String(values.get(name) ?? '').trim()
  const filled = (name: string, value: unknown): Readonly<Record<string, unknown>> => (text(name) === '' ? {} : { [name]: value })
  const room = form === 'quiz' ? [] : sessions
  return {
    title: text('title'),
    organiser: text('organiser'),
    form,
    topics,
    sectors,
    hours: Number(text('hours')),
    days: room.map(({ day }) => day),
    places: room.map(({ place }) => place),
    ...filled('seats', Number(text('seats'))),
    ...filled('registerBy', text('registerBy')),
    ...filled('validMonths', Number(text('validMonths'))),
  }
}
