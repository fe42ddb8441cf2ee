import type { PaperAnswer } from '@kader/domain/answers/communication'
import { KeepPaper } from '@kader/domain/commands/communication'
import { PaperCondition } from '@kader/domain/communication'
import { useDay } from '@kader/panel-kit/day'
import { useDeed } from '@kader/panel-kit/deed'
import { Refused, Seen } from '@kader/panel-kit/explain'
import { useFieldProblems } from '@kader/panel-kit/field-problems'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { DateField } from '@kader/ui/date-field'
import { EmptyState } from '@kader/ui/empty-state'
import { Form, FormActions } from '@kader/ui/form'
import { Stack } from '@kader/ui/layout'
import { Card, Section } from '@kader/ui/section'
import { Select } from '@kader/ui/select-field'
import { StatusTag } from '@kader/ui/status-tag'
import { TextField } from '@kader/ui/text-field'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import type { CommunicationDeeds } from './communication-deeds.ts'
import './intl-words.ts'

export interface PapersProps {
  papers: readonly PaperAnswer[]
  deeds: Pick<CommunicationDeeds, 'keepPaper' | 'endPaper'>
}

/** The papers one leans on: what each answers, from when to when, and whether it was withdrawn. */
export function Papers({ papers, deeds }: PapersProps): ReactElement {
  const t = useTranslations('communications')
  return (
    <Section title={t('papers')} description={t('papersAbout')}>
      <Stack>
        {papers.length === 0 ? <EmptyState title={t('papersNone')}>{t('papersNoneAbout')}</EmptyState> : null}
        {papers.map((paper) => (
          <Paper key={paper.id} paper={paper} endPaper={deeds.endPaper} />
        ))}
        <KeepPaperForm keepPaper={deeds.keepPaper} />
      </Stack>
    </Section>
  )
}

function Paper({ paper, endPaper }: { paper: PaperAnswer; endPaper: CommunicationDeeds['endPaper'] }): ReactElement {
  const t = useTranslations('communications')
  const questions = useTranslations('conditions')
  const day = useDay()
  const { run, pending, failure } = useDeed(endPaper)
  const { id, condition, reference, day: from, until, withdrawnOn } = paper
  const name = reference.shown ? reference.value : t('paper')
  return (
    <Card title={name} description={until === undefined ? t('since', { day: day(from) }) : t('between', { day: day(from), until: day(until) })}>
      <Stack>
        <Refused failure={failure} />
        <p>
          <Seen field={reference} about={t('paper')}>
            {() => questions(condition)}
          </Seen>
        </p>
        {withdrawnOn === undefined ? (
          <Button label={t('endPaperOf', { name })} pending={pending} onPress={() => void run(id)}>
            {t('endPaper')}
          </Button>
        ) : (
          <StatusTag tone="no">{t('withdrawn', { day: day(withdrawnOn) })}</StatusTag>
        )}
      </Stack>
    </Card>
  )
}

function KeepPaperForm({ keepPaper }: { keepPaper: CommunicationDeeds['keepPaper'] }): ReactElement {
  const t = useTranslations('communications')
  const questions = useTranslations('conditions')
  const announce = useAnnounce()
  const { run, pending, failure } = useDeed(keepPaper)
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({})
  const [round, setRound] = useState(0)
  const own = useFieldProblems({ done: false, failure: 'invalid', fields: missing })
  const answered = useFieldProblems(failure)
  const send = async (values: FormData): Promise<void> => {
    const text = (name: string): string => String(values.get(name) ?? '').trim()
    const read = KeepPaper.safeParse({ condition: text('condition'), reference: text('reference'), day: text('day'), ...(text('until') === '' ? {} : { until: text('until') }) })
    setMissing(read.success ? {} : Object.fromEntries(read.error.issues.map(({ path, message }) => [String(path[0]), /^[a-z-]+$/.test(message) ? message : 'required'])))
    if (!read.success || !(await run(read.data))) return
    setRound(round + 1)
    announce({ message: t('paperKept'), tone: 'yes' })
  }
  return (
    <Form key={round} label={t('keepPaper')} onSubmit={(values) => void send(values)} problems={own.length > 0 ? own : answered}>
      <Refused failure={failure} />
      <Select label={t('paperAnswers')} name="condition" required options={PaperCondition.options.map((value) => ({ value, label: questions(value) }))} />
      <TextField label={t('reference')} description={t('referenceAbout')} name="reference" required maxLength={2000} />
      <DateField label={t('paperDay')} name="day" required />
      <DateField label={t('paperUntil')} description={t('paperUntilAbout')} name="until" />
      <FormActions>
        <Button type="submit" pending={pending}>
          {t('keepPaper')}
        </Button>
      </FormActions>
    </Form>
  )
}
