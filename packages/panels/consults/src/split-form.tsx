import type { ConsultationAnswer } from '@kader/domain/answers/consultation'
import { Id } from '@kader/domain/id'
import { useDeed } from '@kader/panel-kit/deed'
import { Refused } from '@kader/panel-kit/explain'
import { useFieldProblems } from '@kader/panel-kit/field-problems'
import { Button } from '@kader/ui/button'
import { CheckboxGroup } from '@kader/ui/checkbox'
import { Disclosure } from '@kader/ui/disclosure'
import { Form, FormActions } from '@kader/ui/form'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { DeedButton } from './deed-button.tsx'
import type { ChairDeeds } from './room-deeds.ts'
import { useSeatNames } from './seat-names.ts'

interface SplitFormProps {
  consultation: ConsultationAnswer
  deeds: Pick<ChairDeeds, 'split' | 'callBack'>
}

/** The chair lets whoever cannot contribute to a part wait outside, and calls everyone back. */
export function SplitForm({ consultation, deeds }: SplitFormProps): ReactElement {
  const t = useTranslations('consults.chair')
  const nameOf = useSeatNames(consultation.seats)
  const { run, pending, failure } = useDeed(deeds.split)
  const [nobody, setNobody] = useState(false)
  const problems = useFieldProblems({ done: false, failure: 'invalid', fields: nobody ? { aside: 'required' } : {} })
  const own = new Set(consultation.table.filter((seat) => seat.own).map((seat) => seat.mandate))
  const present = consultation.room.filter((seat) => seat.inRoom && !own.has(seat.mandate))
  const send = async (values: FormData): Promise<void> => {
    const aside = values.getAll('aside').map((value) => Id.parse(value))
    setNobody(aside.length === 0)
    if (aside.length > 0) await run(aside)
  }
  return (
    <>
      {consultation.may.includes('call-back') ? (
        <div>
          <DeedButton variant="primary" deed={deeds.callBack} input={undefined}>
            {t('callBack')}
          </DeedButton>
        </div>
      ) : null}
      {consultation.may.includes('split') ? (
        <Disclosure title={t('split')}>
          <Form label={t('split')} onSubmit={(values) => void send(values)} problems={problems}>
            <p>{t('splitAbout')}</p>
            <Refused failure={failure} />
            <CheckboxGroup label={t('splitWho')} name="aside" required options={present.map(({ mandate }) => ({ value: mandate, label: nameOf(mandate) }))} />
            <FormActions>
              <Button type="submit" pending={pending}>
                {t('splitSend')}
              </Button>
            </FormActions>
          </Form>
        </Disclosure>
      ) : null}
    </>
  )
}
