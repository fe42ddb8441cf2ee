import type { Communications } from '@kader/domain/answers/communication'
import type { LocalDate } from '@kader/domain/local-date'
import { useDeed } from '@kader/panel-kit/deed'
import { Refused } from '@kader/panel-kit/explain'
import { useFieldProblems } from '@kader/panel-kit/field-problems'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { DateField } from '@kader/ui/date-field'
import { Form, FormActions } from '@kader/ui/form'
import { Columns, Sticky } from '@kader/ui/layout'
import { Select } from '@kader/ui/select-field'
import { TextArea } from '@kader/ui/text-area'
import { TextField } from '@kader/ui/text-field'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import type { CommunicationDeeds } from './communication-deeds.ts'
import './communications.css'
import { commandOf, emptyDraft, questionOf } from './draft.ts'
import type { Draft } from './draft.ts'
import './intl-words.ts'
import { ToldFields } from './told-fields.tsx'
import { ToldLines } from './told-lines.tsx'
import { useWeighed } from './use-weighed.ts'
import { WeighedCard } from './weighed-card.tsx'
import { WhatItAsks } from './what-it-asks.tsx'

export interface NoteFormProps {
  known: Communications
  today: LocalDate
  deeds: Pick<CommunicationDeeds, 'weigh' | 'note'>
  /** After a call to 101: who can avert the danger, and the criteria. */
  emergency?: boolean
  onDone?: () => void
}

const inAnEmergency = { setting: 'emergency', purpose: 'avert-danger', recipient: 'police-officer' } as const

/** Notes what was told, with beside it what the law says; what was typed stays until it is kept. */
export function NoteForm({ known, today, deeds, emergency = false, onDone }: NoteFormProps): ReactElement {
  const t = useTranslations('communications')
  const announce = useAnnounce()
  const { run, pending, failure } = useDeed(deeds.note)
  const fresh = (): Draft => emptyDraft(today, emergency ? inAnEmergency : {})
  const [draft, setDraft] = useState(fresh)
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({})
  const change = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }))
  const weighed = useWeighed(deeds.weigh, questionOf(draft))
  const own = useFieldProblems({ done: false, failure: 'invalid', fields: missing })
  const answered = useFieldProblems(failure)
  const send = async (): Promise<void> => {
    const written = commandOf(draft)
    setMissing(written.ok ? {} : written.fields)
    if (!written.ok || !(await run(written.command))) return
    setDraft(fresh())
    announce({ message: t('noted'), tone: 'yes' })
    onDone?.()
  }
  return (
    <Columns split="aside">
      <Form label={t('noteTitle')} onSubmit={() => void send()} problems={own.length > 0 ? own : answered}>
        <Refused failure={failure} />
        <ToldFields draft={draft} onChange={change} emergency={emergency} />
        <DateField label={t('toldOn')} name="toldOn" required value={draft.toldOn} onChange={(toldOn) => change({ toldOn })} />
        <TextField label={t('toWhom')} description={t('toWhomAbout')} name="toWhom" required maxLength={300} value={draft.toWhom} onChange={(toWhom) => change({ toWhom })} />
        <ToldLines lines={draft.lines} onChange={(lines) => change({ lines })} />
        <TextArea label={t('reasons')} description={t(emergency ? 'reasonsEmergency' : 'reasonsAbout')} name="reasons" required limit={2000} rows={4} value={draft.reasons} onChange={(reasons) => change({ reasons })} />
        <Reviewer known={known} value={draft.reviewer} onChange={(reviewer) => change({ reviewer })} />
        <WhatItAsks draft={draft} asks={weighed.answer.asks} papers={known.papers} onChange={change} />
        <FormActions>
          <Button variant="primary" type="submit" pending={pending}>
            {t('note')}
          </Button>
        </FormActions>
      </Form>
      <Sticky>
        <WeighedCard weighed={weighed} />
      </Sticky>
    </Columns>
  )
}

/** Who looks at it again; without a colleague in Kader one is told to have it looked at elsewhere. */
function Reviewer({ known, value, onChange }: { known: Communications; value: string; onChange: (reviewer: string) => void }): ReactElement {
  const t = useTranslations('communications')
  const capacities = useTranslations('capacities')
  if (known.colleagues.length === 0) return <p className="k-quiet">{t('reviewerNone')}</p>
  const nameOf = (mandate: string, capacity: Communications['colleagues'][number]['capacity']): string => {
    const seat = known.seats.find((one) => one.mandate === mandate)
    return seat?.name.shown === true ? `${seat.name.value}, ${capacities(capacity)}` : capacities(capacity)
  }
  return (
    <Select
      label={t('reviewer')}
      description={t('reviewerAbout')}
      name="reviewer"
      placeholder={t('reviewerNobody')}
      value={value}
      onChange={onChange}
      options={known.colleagues.map(({ mandate, capacity }) => ({ value: mandate, label: nameOf(mandate, capacity) }))}
    />
  )
}
