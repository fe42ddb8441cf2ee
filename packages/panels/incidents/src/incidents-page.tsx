import type { IncidentAnswer, Incidents } from '@kader/domain/answers/incident'
import { useDay } from '@kader/panel-kit/day'
import { Explaining, Seen } from '@kader/panel-kit/explain'
import type { RenderWhy } from '@kader/panel-kit/explain'
import { DefinitionList } from '@kader/ui/definition-list'
import { EmptyState } from '@kader/ui/empty-state'
import { Stack } from '@kader/ui/layout'
import { Notice } from '@kader/ui/notice'
import { Card, PageHeader, Section } from '@kader/ui/section'
import { StatusTag } from '@kader/ui/status-tag'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import type { IncidentDeeds } from './incident-deeds.ts'
import { IncidentForm } from './incident-form.tsx'
import { IncidentSteps } from './incident-steps.tsx'
import './intl-words.ts'

export interface IncidentsPageProps {
  known: Incidents
  deeds: IncidentDeeds
  /** Of Kader, `YYYY-MM-DD`. */
  today: string
  renderWhy: RenderWhy
}

/** What went wrong with data of a person, who was told within 72 hours, and what was done. */
export function IncidentsPage({ known, deeds, today, renderWhy }: IncidentsPageProps): ReactElement {
  const t = useTranslations('incidents')
  return (
    <Explaining renderWhy={renderWhy}>
      <Stack gap="large">
        <PageHeader title={t('title')} lead={t('lead')} />
        <IncidentForm note={deeds.note} today={today} />
        <Section title={t('noted')}>
          {known.incidents.length === 0 ? (
            <EmptyState title={t('none')} icon="check">
              {t('noneAbout')}
            </EmptyState>
          ) : (
            <Stack>
              {known.incidents.map((incident) => (
                <Incident key={incident.id} incident={incident} deeds={deeds} today={today} />
              ))}
            </Stack>
          )}
        </Section>
      </Stack>
    </Explaining>
  )
}

function Incident({ incident, deeds, today }: { incident: IncidentAnswer; deeds: IncidentDeeds; today: string }): ReactElement {
  const t = useTranslations('incidents')
  const day = useDay()
  const { officerOn, authorityOn, personsOn, closedOn, tellBy } = incident
  const told = (on: IncidentAnswer['officerOn']): string => (on === undefined ? t('notTold') : day(on))
  return (
    <Card title={t('of', { class: t(`class.${incident.class}`), mark: incident.id.slice(0, 4).toUpperCase(), day: day(incident.noticedOn) })} actions={<StatusTag tone={closedOn === undefined ? 'care' : 'neutral'}>{closedOn === undefined ? t('open') : t('closed', { day: day(closedOn) })}</StatusTag>}>
      {closedOn === undefined && tellBy !== undefined && authorityOn === undefined ? (
        <Notice tone={incident.late ? 'no' : 'care'} title={incident.late ? t('late') : t('tellBy', { day: day(tellBy) })}>
          <p>{t('tellAbout')}</p>
        </Notice>
      ) : null}
      <DefinitionList
        items={[
          { term: t('what'), value: <Words field={incident.what} about={t('what')} /> },
          { term: t('happenedOn'), value: day(incident.happenedOn) },
          { term: t('risk'), value: t(`risks.${incident.risk}`) },
          { term: t('whom.officer'), value: told(officerOn) },
          { term: t('whom.authority'), value: told(authorityOn) },
          { term: t('whom.persons'), value: told(personsOn) },
          ...incident.notes.map((note) => ({ term: t('doneOn', { day: day(note.day) }), value: <Words field={note.text} about={t('done')} /> })),
        ]}
      />
      {incident.may.length === 0 ? null : <IncidentSteps incident={incident} deeds={deeds} today={today} />}
    </Card>
  )
}

function Words({ field, about }: { field: IncidentAnswer['what']; about: string }): ReactElement {
  return (
    <Seen field={field} about={about}>
      {(text) => text}
    </Seen>
  )
}
