import { Button } from '@kader/ui/button'
import { DateField } from '@kader/ui/date-field'
import { Cluster, Stack } from '@kader/ui/layout'
import { TextField } from '@kader/ui/text-field'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import './intl-words.ts'
import type { ServedDraft } from './organisation-draft.ts'

export interface TerritoryFieldsProps {
  /** What these municipalities are of; without it, of a service. */
  legend?: string
  about?: string
  territory: readonly ServedDraft[]
  onChange: (territory: readonly ServedDraft[]) => void
}

/** The municipalities that a service works in, each with its period. */
export function TerritoryFields({ territory, onChange, legend, about }: TerritoryFieldsProps): ReactElement {
  const t = useTranslations('organisations')
  const change = (at: number, part: Partial<ServedDraft>): void =>
    onChange(territory.map((one, index) => (index === at ? { ...one, ...part } : one)))
  return (
    <fieldset className="k-field">
      <legend className="k-field-label">{legend ?? t('territory')}</legend>
      <Stack>
        <p className="k-quiet">{about ?? t('territoryAbout')}</p>
        {territory.map(({ nis, from, to }, at) => (
          <fieldset key={at} className="k-fieldset">
            <legend className="k-field-label">{t('municipality', { number: String(at + 1) })}</legend>
            <Stack>
              <Cluster>
                <TextField
                  label={t('nis')}
                  name={`territory.${at}.nis`}
                  width="short"
                  required
                  value={nis}
                  onChange={(typed) => change(at, { nis: typed.trim() })}
                />
                <DateField
                  label={t('from')}
                  name={`territory.${at}.from`}
                  required
                  value={from}
                  onChange={(day) => change(at, { from: day })}
                />
                <DateField
                  label={t('to')}
                  name={`territory.${at}.to`}
                  value={to}
                  onChange={(day) => change(at, { to: day })}
                />
              </Cluster>
              <div>
                <Button small onPress={() => onChange(territory.filter((_, index) => index !== at))}>
                  {t('removeMunicipality', { number: String(at + 1) })}
                </Button>
              </div>
            </Stack>
          </fieldset>
        ))}
        <div>
          <Button onPress={() => onChange([...territory, { nis: '', from: '', to: '' }])}>
            {t('addMunicipality')}
          </Button>
        </div>
      </Stack>
    </fieldset>
  )
}
