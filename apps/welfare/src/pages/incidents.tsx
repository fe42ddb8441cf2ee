import type { IncidentDeeds } from '@kader/panel-incidents/incident-deeds'
import { IncidentsPage } from '@kader/panel-incidents/incidents-page'
import { useSignedIn } from '@kader/portal-kit/session'
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { answered } from '../answered.ts'
import type { Answered } from '../answered.ts'
import { Loaded } from '../loaded.tsx'
import { gateway } from '../trpc.ts'
import { renderWhy } from '../why.tsx'

const { api, client, queries } = gateway

const deeds: IncidentDeeds = {
  note: (noted) => andReadAgain(answered(client.incidents.noteIncident.mutate(noted))),
  tell: (told) => andReadAgain(answered(client.incidents.tell.mutate(told))),
  addNote: (note) => andReadAgain(answered(client.incidents.addNote.mutate(note))),
  close: (id) => andReadAgain(answered(client.incidents.closeIncident.mutate({ id }))),
}

export function Page(): ReactElement {
  const noticed = useQuery(api.incidents.noticed.queryOptions({}))
  const { environment } = useSignedIn()
  return <Loaded query={noticed}>{(known) => <IncidentsPage known={known} deeds={deeds} today={environment.day} renderWhy={renderWhy} />}</Loaded>
}

async function andReadAgain(answer: Promise<Answered>): Promise<Answered> {
  const known = await answer
  await queries.invalidateQueries(api.incidents.pathFilter())
  return known
}
