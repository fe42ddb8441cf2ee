import { ConsentGiven, ConsentPurpose } from '@kader/domain/commands/consent'
import { ConsentGiver } from '@kader/domain/lifecycle/consent'
import type { Capacity } from '@kader/domain/vocabulary/capacities'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { CheckboxGroup } from '@kader/ui/checkbox'
import { DateField } from '@kader/ui/date-field'
import { Form, FormActions } from '@kader/ui/form'
import { RadioGroup } from '@kader/ui/radio-group'
import { TextArea } from '@kader/ui/text-area'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import type { ConsentDeeds } from './consent-deeds.tsx'
import type { Sent } from './sent.ts'
import { SentNotice } from './sent-notice.tsx'
import { useFieldProblems } from './use-field-problems.ts'

const kindsToTell = ['ID', 'SIG', 'CARE', 'MED', 'SCH', 'JOB'] as const
const recipients = ['own-team', 'school-director', 'teacher', 'clb-worker', 'caw-worker', 'ocmw-worker', 'youth-help-worker', 'physician', 'cgg-psychologist', 'vdab-counsellor', 'parent'] as const satisfies readonly Capacity[]

/** Puts a consent on file; what is not filled in is told at its field, and nothing typed is lost. */
export function ConsentForm({ record }: { record: ConsentDeeds['record'] }): ReactElement {
  const say = useTranslations('signals.consents')
  const kinds = useTranslations('kinds')
  const capacities = useTranslations('capacities')
  const purposes = useTranslations('vocabulary.purpose')
  const announce = useAnnounce()
  const [sent, setSent] = useState<Sent>()
  const [round, setRound] = useState(0)
  const send = async (values: FormData): Promise<void> => {
    const until = values.get('until')
    const by = values.get('by')
    const filled = ConsentGiven.safeParse({
      by,
      capable: by === 'person',
      kinds: values.getAll('kinds'),
      recipients: values.getAll('recipients'),
      purpose: values.get('purpose'),
      text: values.get('text'),
      day: values.get('day'),
      ...(until === '' || until === null ? {} : { until }),
    })
    if (!filled.success) return setSent({ done: false, failure: 'invalid', fields: Object.fromEntries(filled.error.issues.map(({ path }) => [String(path[0]), 'required'])) })
    const answer = await record(filled.data)
    setSent(answer)
    if (!answer.done) return
    setRound(round + 1)
    announce({ message: say('done'), tone: 'yes' })
  }
  const problems = useFieldProblems(sent)
  return (
    <Form key={round} label={say('form')} onSubmit={(values) => void send(values)} problems={problems}>
      {problems.length === 0 ? <SentNotice sent={sent} renderWhy={() => null} /> : null}
      <RadioGroup label={say('by')} description={say('byAbout')} name="by" required options={ConsentGiver.options.map((value) => ({ value, label: say(value) }))} />
      <CheckboxGroup label={say('kinds')} name="kinds" required options={kindsToTell.map((value) => ({ value, label: kinds(value) }))} />
      <CheckboxGroup label={say('recipients')} name="recipients" required options={recipients.map((value) => ({ value, label: capacities(value) }))} />
      <RadioGroup label={say('purpose')} name="purpose" required options={ConsentPurpose.options.map((value) => ({ value, label: purposes(value) }))} />
      <TextArea label={say('text')} description={say('textAbout')} name="text" required limit={2000} rows={3} />
      <DateField label={say('day')} name="day" required />
      <DateField label={say('until')} description={say('untilAbout')} name="until" />
      <FormActions>
        <Button type="submit">{say('send')}</Button>
      </FormActions>
    </Form>
  )
}
