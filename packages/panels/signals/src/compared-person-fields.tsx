import type { ComparedPerson } from '@kader/domain/compared-person'
import { localDate } from '@kader/domain/local-date'
import { DateField } from '@kader/ui/date-field'
import { Stack } from '@kader/ui/layout'
import { TextField } from '@kader/ui/text-field'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'

export interface PersonDraft {
  readonly name: string
  readonly born: string
}

export const nobodyNamed: PersonDraft = { name: '', born: '' }

interface ComparedPersonFieldsProps {
  person: PersonDraft
  onChange: (person: PersonDraft) => void
}

/** Who it is about, so that the coordinator learns that the cell may already know the person; not kept readable. */
export function ComparedPersonFields({ person, onChange }: ComparedPersonFieldsProps): ReactElement {
  const say = useTranslations('signals.register.person')
  return (
    <Stack>
      <TextField label={say('name')} description={say('about')} name="person.name" maxLength={120} value={person.name} onChange={(name) => onChange({ ...person, name })} />
      <DateField label={say('born')} name="person.born" value={person.born} onChange={(born) => onChange({ ...person, born })} />
    </Stack>
  )
}

/** As it is sent; without a name nobody is compared. */
export function comparedPerson({ name, born }: PersonDraft): { person?: ComparedPerson } {
  if (name.trim() === '') return {}
  return { person: born === '' ? { name } : { name, born: localDate(born) } }
}
