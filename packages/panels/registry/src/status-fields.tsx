import { CellStatus } from '@kader/domain/cell'
import { Button } from '@kader/ui/button'
import { DateField } from '@kader/ui/date-field'
import { Cluster, Stack } from '@kader/ui/layout'
import { Select } from '@kader/ui/select-field'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import type { StatusDraft } from './cell-draft.ts'
import './intl-words.ts'

export interface StatusFieldsProps {
  statuses: readonly StatusDraft[]
  onChange: (statuses: readonly StatusDraft[]) => void
}

/** The statuses of a cell, each from its day. */
export function StatusFields({ statuses, onChange }: StatusFieldsProps): ReactElement {
  const t = useTranslations('cells')
  const words = useTranslations('cells.statuses')
  const change = (at: number, part: Partial<StatusDraft>): void =>
    onChange(statuses.map((one, index) => (index === at ? { ...one, ...part } : one)))
  return (
    <fieldset className="k-field">
      <legend className="k-field-label">{t('statusLegend')}</legend>
      <Stack>
        <p className="k-quiet">{t('statusAbout')}</p>
        {statuses.map(({ status, from }, at) => (
          <fieldset key={at} className="k-fieldset">
            <legend className="k-field-label">{t('statusNumber', { number: String(at + 1) })}</legend>
            <Stack>
              <Cluster>
                <Select
                  label={t('statusField')}
                  name={`statuses.${at}.status`}
                  required
                  width="medium"
                  value={status}
                  onChange={(chosen) => change(at, { status: chosen })}
                  options={CellStatus.options.map((value) => ({ value, label: words(value) }))}
                />
                <DateField
                  label={t('statusFrom')}
                  name={`statuses.${at}.from`}
                  required
                  value={from}
                  onChange={(day) => change(at, { from: day })}
                />
              </Cluster>
              {statuses.length === 1 ? null : (
                <div>
                  <Button small onPress={() => onChange(statuses.filter((_, index) => index !== at))}>
                    {t('removeStatus', { number: String(at + 1) })}
                  </Button>
                </div>
              )}
            </Stack>
          </fieldset>
        ))}
        <div>
          <Button onPress={() => onChange([...statuses, { status: '', from: '' }])}>{t('addStatus')}</Button>
        </div>
      </Stack>
    </fieldset>
  )
}
