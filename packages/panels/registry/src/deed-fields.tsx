import { DateField } from '@kader/ui/date-field'
import { Stack } from '@kader/ui/layout'
import { TextField } from '@kader/ui/text-field'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import type { CellDraft } from './cell-draft.ts'
import './intl-words.ts'

export interface DeedFieldsProps {
  draft: CellDraft
  onChange: (part: Partial<CellDraft>) => void
}

/** By which decision the cell was founded, of whom, and where it is kept. */
export function DeedFields({ draft, onChange }: DeedFieldsProps): ReactElement {
  const t = useTranslations('cells')
  return (
    <fieldset className="k-field">
      <legend className="k-field-label">{t('deedLegend')}</legend>
      <Stack>
        <p className="k-quiet">{t('deedAbout')}</p>
        <DateField
          label={t('deedDay')}
          name="deed.day"
          value={draft.deedDay}
          onChange={(deedDay) => onChange({ deedDay })}
        />
        <TextField
          label={t('mayorsOf')}
          description={t('mayorsOfAbout')}
          name="deed.mayorsOf"
          width="medium"
          value={draft.mayorsOf}
          onChange={(mayorsOf) => onChange({ mayorsOf })}
        />
        <TextField
          label={t('reference')}
          name="deed.reference"
          value={draft.reference}
          onChange={(reference) => onChange({ reference })}
        />
        <TextField
          label={t('source')}
          name="deed.source"
          value={draft.source}
          onChange={(source) => onChange({ source })}
        />
      </Stack>
    </fieldset>
  )
}
