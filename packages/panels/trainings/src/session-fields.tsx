import { Button } from '@kader/ui/button'
import { DateField } from '@kader/ui/date-field'
import { Cluster, Stack } from '@kader/ui/layout'
import { TextField } from '@kader/ui/text-field'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import './intl-words.ts'

export interface SessionDraft {
  readonly day: string
  readonly place: string
}

interface SessionFieldsProps {
  sessions: readonly SessionDraft[]
  onChange: (sessions: readonly SessionDraft[]) => void
}

/** The days of a training, each with its place. The first carries the names under which a mistake is told. */
export function SessionFields({ sessions, onChange }: SessionFieldsProps): ReactElement {
  const t = useTranslations('trainings.publish')
  const change = (at: number, part: Partial<SessionDraft>): void => onChange(sessions.map((one, index) => (index === at ? { ...one, ...part } : one)))
  return (
    <Stack>
      {sessions.map(({ day, place }, at) => (
        <fieldset key={at} className="k-fieldset">
          <legend className="k-field-label">{t('session', { number: String(at + 1) })}</legend>
          <Cluster>
            <DateField label={t('day')} name={at === 0 ? 'days' : `days.${at}`} required value={day} onChange={(typed) => change(at, { day: typed })} />
            <TextField label={t('place')} name={at === 0 ? 'places' : `places.${at}`} required width="medium" value={place} onChange={(typed) => change(at, { place: typed })} />
          </Cluster>
          {at === 0 ? null : (
            <Button small onPress={() => onChange(sessions.filter((_, index) => index !== at))}>
              {t('removeSession', { number: String(at + 1) })}
            </Button>
          )}
        </fieldset>
      ))}
      <div>
        <Button onPress={() => onChange([...sessions, { day: '', place: '' }])}>{t('addSession')}</Button>
      </div>
    </Stack>
  )
}
