import type { OrganisedTraining, OrganisedTrainings as Organised } from '@kader/domain/answers/training'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { EmptyState } from '@kader/ui/empty-state'
import { Stack } from '@kader/ui/layout'
import { Card, PageHeader, Section } from '@kader/ui/section'
import { Table } from '@kader/ui/table'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { CellRequirements } from './cell-requirements.tsx'
import { useDeed } from '@kader/panel-kit/deed'
import { EnrolledTable } from './enrolled-table.tsx'
import { Explaining, Refused } from '@kader/panel-kit/explain'
import type { RenderWhy } from '@kader/panel-kit/explain'
import { PublishForm } from './publish-form.tsx'
import type { OrganiserDeeds } from './training-deeds.ts'
import { TrainingFacts } from './training-facts.tsx'

export interface OrganisedTrainingsProps {
  organised: Organised
  deeds: OrganiserDeeds
  renderWhy: RenderWhy
}

/** Which trainings there are, who comes to one's own, how many were trained, and what functions require. */
export function OrganisedTrainings({ organised, deeds, renderWhy }: OrganisedTrainingsProps): ReactElement {
  const t = useTranslations('trainings.organised')
  return (
    <Explaining renderWhy={renderWhy}>
      <Stack gap="large">
        <PageHeader title={t('title')} lead={t('lead')} />
        <Years trainings={organised.trainings} />
        <Section title={t('all')}>
          <Stack>
            {organised.trainings.length === 0 ? <EmptyState title={t('none')}>{t('noneAbout')}</EmptyState> : null}
            {organised.trainings.map((training) => (
              <OneTraining key={training.id} training={training} deeds={deeds} />
            ))}
          </Stack>
        </Section>
        {deeds.require === undefined ? null : <CellRequirements requirements={organised.requirements} seats={organised.seats} require={deeds.require} />}
        <PublishForm publish={deeds.publish} />
      </Stack>
    </Explaining>
  )
}

function OneTraining({ training, deeds }: { training: OrganisedTraining; deeds: OrganiserDeeds }): ReactElement {
  const t = useTranslations('trainings')
  const announce = useAnnounce()
  const { run, pending, failure } = useDeed(deeds.callOff)
  const title = training.title.shown ? training.title.value : t('withheld')
  const callOff = async (): Promise<void> => {
    if (await run(training.id)) announce({ message: t('organised.calledOff'), tone: 'yes' })
  }
  return (
    <Card title={title} description={t(`form.${training.form}`)}>
      <Stack>
        <Refused failure={failure} />
        <TrainingFacts training={training} />
        <Counts training={training} title={title} />
        {training.enrolled.length === 0 ? null : <EnrolledTable training={training} mark={deeds.mark} />}
        {training.mayCallOff ? (
          <div>
            <Button label={t('organised.callOffOf', { title })} pending={pending} onPress={() => void callOff()}>
              {t('organised.callOff')}
            </Button>
          </div>
        ) : null}
      </Stack>
    </Card>
  )
}

function Counts({ training: { counts }, title }: { training: OrganisedTraining; title: string }): ReactElement {
  const t = useTranslations('trainings')
  if (counts.length === 0) return <p className="k-quiet">{t('organised.nobody')}</p>
  return (
    <Table
      caption={t('organised.countsOf', { title })}
      captionHidden
      rows={counts}
      rowKey={({ sector }) => sector}
      columns={[
        { id: 'sector', header: t('sectors'), rowHeader: true, cell: ({ sector }) => t(`sector.${sector}`) },
        { id: 'enrolled', header: t('organised.enrolled'), cell: ({ enrolled }) => String(enrolled) },
        { id: 'certified', header: t('organised.certified'), cell: ({ certified }) => String(certified) },
      ]}
    />
  )
}

/** Trainings and certificates per year in which they were announced. */
function Years({ trainings }: { trainings: readonly OrganisedTraining[] }): ReactElement | null {
  const t = useTranslations('trainings')
  const years = [...new Set(trainings.map(({ announcedOn }) => announcedOn.slice(0, 4)))].toSorted().toReversed()
  if (years.length === 0) return null
  const of = (year: string): readonly OrganisedTraining[] => trainings.filter(({ announcedOn }) => announcedOn.startsWith(year))
  const sum = (year: string, count: 'enrolled' | 'certified'): string => String(of(year).flatMap(({ counts }) => counts).reduce((total, one) => total + one[count], 0))
  return (
    <Section title={t('organised.years')}>
      <Table
        caption={t('organised.years')}
        captionHidden
        rows={years}
        rowKey={(year) => year}
        columns={[
          { id: 'year', header: t('organised.year'), rowHeader: true, cell: (year) => year },
          { id: 'trainings', header: t('organised.all'), cell: (year) => String(of(year).length) },
          { id: 'enrolled', header: t('organised.enrolled'), cell: (year) => sum(year, 'enrolled') },
          { id: 'certified', header: t('organised.certified'), cell: (year) => sum(year, 'certified') },
        ]}
      />
    </Section>
  )
}
