import type { IncidentAnswer } from '@kader/domain/answers/incident'
import { localDate } from '@kader/domain/local-date'
import { useDeed } from '@kader/panel-kit/deed'
import { Refused } from '@kader/panel-kit/explain'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { Form, FormActions } from '@kader/ui/form'
import { Cluster, Stack } from '@kader/ui/layout'
import { TextArea } from '@kader/ui/text-area'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import type { IncidentDeeds } from './incident-deeds.ts'

interface IncidentStepsProps {
  incident: IncidentAnswer
  deeds: IncidentDeeds
  today: string
}

/** Noting that somebody was told, what was done, and that it ended. */
export function IncidentSteps({ incident, deeds, today }: IncidentStepsProps): ReactElement {
  const t = useTranslations('incidents')
  const announce = useAnnounce()
  const telling = useDeed(deeds.tell)
  const closing = useDeed(deeds.close)
  return (
    <Stack>
      {incident.may.includes('note') ? <NoteForm incident={incident} addNote={deeds.addNote} /> : null}
      <Refused failure={telling.failure ?? closing.failure} />
      <Cluster>
        {incident.untold.map((whom) => (
          <Button key={whom} pending={telling.pending} onPress={() => void telling.run({ id: incident.id, whom, on: localDate(today) }).then((done) => (done ? announce({ message: t('toldDone'), tone: 'yes' }) : undefined))}>
            {t(`tell.${whom}`)}
          </Button>
        ))}
        {incident.may.includes('close') ? (
          <Button pending={closing.pending} onPress={() => void closing.run(incident.id)}>
            {t('close')}
          </Button>
        ) : null}
      </Cluster>
    </Stack>
  )
}

function NoteForm({ incident, addNote }: { incident: IncidentAnswer; addNote: IncidentDeeds['addNote'] }): ReactElement {
  const t = useTranslations('incidents')
  const { run, pending, failure } = useDeed(addNote)
  const [round, setRound] = useState(0)
  const label = t('addNoteOf', { mark: incident.id.slice(0, 4).toUpperCase() })
  const send = async (values: FormData): Promise<void> => {
    if (await run({ id: incident.id, text: String(values.get('text')) })) setRound(round + 1)
  }
  return (
    <Form key={round} label={label} onSubmit={(values) => void send(values)} problems={[]}>
      <Refused failure={failure} />
      <TextArea label={t('done')} name="text" required limit={2000} rows={2} />
      <FormActions>
        <Button type="submit" pending={pending}>
          {t('addNote')}
        </Button>
      </FormActions>
    </Form>
  )
}
