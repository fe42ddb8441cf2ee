import type { AgreementAnswer } from '@kader/domain/answers/agreement'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { Checkbox } from '@kader/ui/checkbox'
import { Form, FormActions } from '@kader/ui/form'
import { Notice } from '@kader/ui/notice'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import type { AgreementDeeds } from './agreement-deeds.ts'
import { useDeed } from '@kader/panel-kit/deed'
import { Refused } from '@kader/panel-kit/explain'
import type { Party } from '@kader/domain/agreement-parties'
import { usePartyName } from './say-line.ts'

interface SignFormProps {
  version: AgreementAnswer
  party: Party | undefined
  sign: AgreementDeeds['sign']
}

/** One signs for one's own service, exactly the text that stands here. */
export function SignForm({ version, party, sign }: SignFormProps): ReactElement {
  const t = useTranslations('agreements')
  const announce = useAnnounce()
  const nameOf = usePartyName()
  const { run, pending, failure } = useDeed(sign)
  const [read, setRead] = useState(false)
  const [asked, setAsked] = useState(false)
  const service = party === undefined ? t('yourService') : nameOf(party)
  const send = async (): Promise<void> => {
    setAsked(true)
    if (!read || !(await run({ id: version.id, text: version.text }))) return
    announce({ message: t('signedNow', { service }), tone: 'yes' })
  }
  return (
    <Form
      label={t('signFor', { service })}
      onSubmit={() => void send()}
      problems={asked && !read ? [{ field: 'read', message: t('readFirst') }] : []}
    >
      <Refused failure={failure} />
      <Notice tone="info" title={t('signTitle', { service })}>
        <p>{t('signAbout')}</p>
      </Notice>
      <Checkbox
        label={t('read', { number: String(version.number), service })}
        name="read"
        required
        value={read}
        onChange={setRead}
      />
      <FormActions>
        <Button variant="primary" type="submit" pending={pending}>
          {t('signFor', { service })}
        </Button>
      </FormActions>
    </Form>
  )
}
