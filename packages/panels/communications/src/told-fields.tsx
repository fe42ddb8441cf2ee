import { OutsideRecipient, OutsideSetting } from '@kader/domain/communication'
import { Purpose } from '@kader/domain/vocabulary/purposes'
import { Select } from '@kader/ui/select-field'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import type { Draft } from './draft.ts'

export interface ToldFieldsProps {
  draft: Draft
  onChange: (part: Partial<Draft>) => void
  /** In an emergency only who can avert it is offered, and the rest is fixed. */
  emergency: boolean
}

const whoCanAvert = ['police-officer', 'prosecutor', 'emergency-service', 'threatened-person'] as const

/** Where it was told, to whom and to what end. */
export function ToldFields({ draft, onChange, emergency }: ToldFieldsProps): ReactElement {
  const t = useTranslations('communications')
  const settings = useTranslations('vocabulary.setting')
  const purposes = useTranslations('vocabulary.purpose')
  const capacities = useTranslations('capacities')
  const recipients = emergency ? whoCanAvert : OutsideRecipient.options
  return (
    <>
      {emergency ? null : (
        <Select
          label={t('setting')}
          name="setting"
          required
          value={draft.setting}
          onChange={(value) => onChange({ setting: OutsideSetting.safeParse(value).data ?? '' })}
          options={OutsideSetting.options.map((value) => ({ value, label: settings(value) }))}
        />
      )}
      <Select
        label={t('recipient')}
        name="recipient"
        required
        value={draft.recipient}
        onChange={(value) => onChange({ recipient: OutsideRecipient.safeParse(value).data ?? '' })}
        options={recipients.map((value) => ({ value, label: capacities(value) })).toSorted((one, other) => one.label.localeCompare(other.label))}
      />
      {emergency ? null : (
        <Select
          label={t('purpose')}
          name="purpose"
          required
          value={draft.purpose}
          onChange={(value) => onChange({ purpose: Purpose.safeParse(value).data ?? '' })}
          options={Purpose.options.map((value) => ({ value, label: purposes(value) }))}
        />
      )}
    </>
  )
}
