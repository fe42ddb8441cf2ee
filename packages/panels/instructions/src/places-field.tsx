import type { Id } from '@kader/domain/id'
import { CheckboxGroup } from '@kader/ui/checkbox'
import { Disclosure } from '@kader/ui/disclosure'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import './intl-words.ts'

/** The cells, or the services of one cell, that an instruction can be limited to, by what they are called. */
export interface Places {
  readonly of: 'cells' | 'services'
  readonly known: readonly { readonly value: Id; readonly label: string }[]
}

export interface PlacesFieldProps {
  places: Places
  chosen: readonly string[]
  onChosen: (chosen: readonly string[]) => void
}

/** Three hundred cells would hide the rest of the form, so they stand folded until somebody asks for them. */
export function PlacesField({ places, chosen, onChosen }: PlacesFieldProps): ReactElement | null {
  const t = useTranslations('instructions.issue')
  if (places.known.length === 0) return null
  const group = <CheckboxGroup label={t(places.of)} description={t('placesAbout')} name="places" value={chosen} onChange={onChosen} options={places.known} />
  return places.of === 'cells' ? <Disclosure title={t('placesSummary', { count: String(chosen.length) })}>{group}</Disclosure> : group
}
