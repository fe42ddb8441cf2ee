import type { Notices } from '@kader/domain/answers/notice'
import type { ChooseNotices } from '@kader/domain/commands/notice'
import { MailMoment, type NoticeChoice } from '@kader/domain/notice'
import { useDeed } from '@kader/panel-kit/deed'
import type { Deed } from '@kader/panel-kit/deed'
import { Refused } from '@kader/panel-kit/explain'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { Form, FormActions } from '@kader/ui/form'
import { RadioGroup } from '@kader/ui/radio-group'
import { Select } from '@kader/ui/select-field'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'

interface ChoiceFormProps {
  choice: Notices['choice']
  choose: Deed<ChooseNotices>
}

const hours = Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: `${hour}.00` }))
const languages = [
  { value: 'nl', label: 'Nederlands' },
  { value: 'fr', label: 'Français' },
  { value: 'de', label: 'Deutsch' },
  { value: 'en', label: 'English' },
]

/** When mail comes; what it says never changes. */
export function ChoiceForm({ choice, choose }: ChoiceFormProps): ReactElement {
  const t = useTranslations('notices.choice')
  const announce = useAnnounce()
  const [draft, setDraft] = useState<NoticeChoice>(choice)
  const { run, pending, failure } = useDeed(choose)
  const change = (part: Partial<NoticeChoice>): void => setDraft({ ...draft, ...part })
  const keep = async (): Promise<void> => {
    if (await run(draft)) announce({ message: t('kept'), tone: 'yes' })
  }
  return (
    <Form onSubmit={() => void keep()} problems={[]} label={t('title')}>
      <Refused failure={failure} />
      <RadioGroup
        label={t('mail')}
        description={t('mailAbout')}
        name="mail"
        required
        value={draft.mail}
        onChange={(mail) => change({ mail: MailMoment.parse(mail) })}
        options={MailMoment.options.map((value) => ({ value, label: t(`moment.${value}`) }))}
      />
      {draft.mail === 'daily' ? (
        <Select label={t('dailyAt')} name="dailyAt" required width="short" placeholder={null} options={hours} value={String(draft.dailyAt)} onChange={(hour) => change({ dailyAt: Number(hour) })} />
      ) : null}
      {draft.mail === 'never' ? null : (
        <>
          <Select label={t('quietFrom')} name="quietFrom" required width="short" placeholder={null} options={hours} value={String(draft.quietFrom)} onChange={(hour) => change({ quietFrom: Number(hour) })} />
          <Select label={t('quietUntil')} description={t('quietAbout')} name="quietUntil" required width="short" placeholder={null} options={hours} value={String(draft.quietUntil)} onChange={(hour) => change({ quietUntil: Number(hour) })} />
          <Select label={t('language')} name="language" required width="short" placeholder={null} options={languages} value={draft.language} onChange={(language) => change({ language: language as NoticeChoice['language'] })} />
        </>
      )}
      <FormActions>
        <Button type="submit" variant="primary" pending={pending}>
          {t('keep')}
        </Button>
      </FormActions>
    </Form>
  )
}
