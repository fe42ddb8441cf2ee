import type { ConsultationAnswer } from '@kader/domain/answers/consultation'
import { Id } from '@kader/domain/id'
import { useDeed } from '@kader/panel-kit/deed'
import type { Deed } from '@kader/panel-kit/deed'
import { Refused } from '@kader/panel-kit/explain'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { Disclosure } from '@kader/ui/disclosure'
import { Form, FormActions } from '@kader/ui/form'
import { Select } from '@kader/ui/select-field'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { useSeatNames } from './seat-names.ts'

interface RepresentFormProps {
  representatives: ConsultationAnswer['representatives']
  represent: Deed<Id>
}

/** Before the meeting one names who represents the service; the coordinator invites that person. */
export function RepresentForm({ representatives, represent }: RepresentFormProps): ReactElement | null {
  const t = useTranslations('consults.invitation')
  const announce = useAnnounce()
  const nameOf = useSeatNames(representatives)
  const { run, pending, failure } = useDeed(represent)
  const send = async (values: FormData): Promise<void> => {
    const named = Id.safeParse(values.get('representative'))
    if (named.success && (await run(named.data))) announce({ message: t('representDone'), tone: 'yes' })
  }
  if (representatives.length === 0) return null
  return (
    <Disclosure title={t('represent')}>
      <Form label={t('represent')} onSubmit={(values) => void send(values)} problems={[]}>
        <p>{t('representAbout')}</p>
        <Refused failure={failure} />
        <Select label={t('representWho')} name="representative" required placeholder={null} options={representatives.map(({ mandate }) => ({ value: mandate, label: nameOf(mandate) }))} />
        <FormActions>
          <Button type="submit" pending={pending}>
            {t('representSend')}
          </Button>
        </FormActions>
      </Form>
    </Disclosure>
  )
}
