import type { ConsentOnFile } from '@kader/domain/answers/consent'
import { dayInWords } from '@kader/i18n/dates'
import { chooseLanguage } from '@kader/i18n/language'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { Disclosure } from '@kader/ui/disclosure'
import { Form, FormActions } from '@kader/ui/form'
import { Section } from '@kader/ui/section'
import { StatusTag } from '@kader/ui/status-tag'
import { TextArea } from '@kader/ui/text-area'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import type { ConsentDeeds } from './consent-deeds.tsx'
import { ConsentForm } from './consent-form.tsx'
import './intl-words.ts'
import type { Sent } from './sent.ts'
import { SentNotice } from './sent-notice.tsx'
import { useFieldProblems } from './use-field-problems.ts'

export interface ConsentsOnFileProps {
  consents: readonly ConsentOnFile[]
  deeds: ConsentDeeds
}

/** The consents about one signal: what was agreed, by whom, for whom, and how it is taken back. */
export function ConsentsOnFile({ consents, deeds }: ConsentsOnFileProps): ReactElement {
  const say = useTranslations('signals.consents')
  return (
    <Section title={say('title')} description={say('about')}>
      {consents.length === 0 ? <p className="k-quiet">{say('none')}</p> : null}
      {consents.map((consent) => (
        <OneConsent key={consent.id} consent={consent} takeBack={deeds.takeBack} />
      ))}
      <Disclosure title={say('form')}>
        <ConsentForm record={deeds.record} />
      </Disclosure>
    </Section>
  )
}

interface OneConsentProps {
  consent: ConsentOnFile
  takeBack: ConsentDeeds['takeBack']
}

function OneConsent({ consent, takeBack }: OneConsentProps): ReactElement {
  const say = useTranslations('signals.consents')
  const kinds = useTranslations('kinds')
  const capacities = useTranslations('capacities')
  const language = chooseLanguage([useLocale()])
  const { until, withdrawnOn, text } = consent
  return (
    <article className="k-section k-card" data-look="plain">
      <h3>{say('name', { by: say(consent.by), day: dayInWords(language, consent.day) })}</h3>
      <p>
        {withdrawnOn === undefined ? (
          <StatusTag tone="yes">{until === undefined ? say('stands') : say('standsUntil', { day: dayInWords(language, until) })}</StatusTag>
        ) : (
          <StatusTag>{say('withdrawnOn', { day: dayInWords(language, withdrawnOn) })}</StatusTag>
        )}
      </p>
      <p>{[...consent.kinds.map((kind) => kinds(kind)), ...consent.recipients.map((recipient) => capacities(recipient))].join(' · ')}</p>
      {text.shown ? <p className="k-quiet">{text.value}</p> : null}
      {withdrawnOn === undefined ? (
        <Disclosure title={say('withdraw')}>
          <WithdrawForm consent={consent} takeBack={takeBack} />
        </Disclosure>
      ) : null}
    </article>
  )
}

function WithdrawForm({ consent, takeBack }: OneConsentProps): ReactElement {
  const say = useTranslations('signals.consents')
  const announce = useAnnounce()
  const [sent, setSent] = useState<Sent>()
  const send = async (values: FormData): Promise<void> => {
    const answer = await takeBack({ id: consent.id, note: String(values.get('note')) })
    setSent(answer)
    if (answer.done) announce({ message: say('withdrawn'), tone: 'yes' })
  }
  return (
    <Form label={say('withdraw')} onSubmit={(values) => void send(values)} problems={useFieldProblems(sent)}>
      <SentNotice sent={sent} renderWhy={() => null} />
      <TextArea label={say('note')} name="note" required limit={2000} rows={2} />
      <FormActions>
        <Button type="submit">{say('withdrawSend')}</Button>
      </FormActions>
    </Form>
  )
}
