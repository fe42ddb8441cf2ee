import { CheckboxGroup } from '@kader/ui/checkbox'
import { DateField } from '@kader/ui/date-field'
import { TextArea } from '@kader/ui/text-area'
import { TextField } from '@kader/ui/text-field'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import type { Draft } from './draft.ts'
import type { Party } from '@kader/domain/agreement-parties'
import { usePartyName } from './say-line.ts'

interface AgreementFieldsProps {
  draft: Draft
  parties: readonly Party[]
  onChange: (part: Partial<Draft>) => void
}

/** What stands above the lines: the end, the term, the parties and whom one turns to. */
export function AgreementFields({ draft, parties, onChange }: AgreementFieldsProps): ReactElement {
  const t = useTranslations('agreements')
  const capacity = useTranslations('capacities')
  const nameOf = usePartyName()
  const options = parties.map((party) => ({
    value: party.service,
    label: nameOf(party),
    description: party.capacities.map((one) => capacity(one)).join(', '),
  }))
  const chosen = parties.filter(({ service }) => draft.parties.includes(service))
  return (
    <>
      <TextField
        label={t('titleField')}
        name="title"
        required
        value={draft.title}
        onChange={(title) => onChange({ title })}
      />
      <TextArea
        label={t('finality')}
        description={t('finalityAbout')}
        name="finality"
        required
        limit={2000}
        value={draft.finality}
        onChange={(finality) => onChange({ finality })}
      />
      <DateField
        label={t('fromField')}
        description={t('fromAbout')}
        name="from"
        required
        value={draft.from}
        onChange={(from) => onChange({ from })}
      />
      <TextField
        label={t('retentionField')}
        description={t('retentionAbout')}
        name="retentionMonths"
        type="number"
        width="short"
        required
        value={draft.retentionMonths}
        onChange={(retentionMonths) => onChange({ retentionMonths })}
      />
      <CheckboxGroup
        label={t('parties')}
        description={t('partiesAbout')}
        name="parties"
        required
        options={options}
        value={draft.parties}
        onChange={(next) => onChange({ parties: next })}
      />
      {chosen.map((party) => (
        <TextField
          key={party.service}
          label={t('contactOf', { service: nameOf(party) })}
          description={t('contactAbout')}
          name={`contact ${party.service}`}
          value={draft.contacts[party.service] ?? ''}
          onChange={(contact) => onChange({ contacts: { ...draft.contacts, [party.service]: contact } })}
        />
      ))}
      <TextArea
        label={t('answersPeople')}
        description={t('answersPeopleAbout')}
        name="answersPeople"
        required
        limit={2000}
        value={draft.answersPeople}
        onChange={(answersPeople) => onChange({ answersPeople })}
      />
    </>
  )
}
