import type { EnrolledPerson, OrganisedTraining } from '@kader/domain/answers/training'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { Cluster } from '@kader/ui/layout'
import { Table } from '@kader/ui/table'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { useDeed } from '@kader/panel-kit/deed'
import { Refused, Seen } from '@kader/panel-kit/explain'
import type { OrganiserDeeds } from './training-deeds.ts'

/** Who has a seat, who waits, and who was there. */
export function EnrolledTable({ training, mark }: { training: OrganisedTraining; mark: OrganiserDeeds['mark'] }): ReactElement {
  const t = useTranslations('trainings')
  const announce = useAnnounce()
  const { run, pending, failure } = useDeed(mark)
  const send = async (person: EnrolledPerson, attended: boolean): Promise<void> => {
    if (await run({ id: training.id, person: person.person, attended })) announce({ message: t('organised.marked'), tone: 'yes' })
  }
  const nameOf = ({ name }: EnrolledPerson): string => (name.shown && name.value !== '' ? name.value : t('organised.unknown'))
  return (
    <>
      <Refused failure={failure} />
      <Table
        caption={t('organised.who')}
        captionHidden
        rows={training.enrolled}
        rowKey={({ id }) => id}
        columns={[
          { id: 'name', header: t('organised.name'), rowHeader: true, cell: (one) => <Seen field={one.name} about={t('organised.name')}>{() => nameOf(one)}</Seen> },
          { id: 'service', header: t('organised.service'), cell: ({ service }) => <Seen field={service} about={t('organised.service')}>{(text) => text}</Seen> },
          { id: 'place', header: t('organised.place'), cell: ({ place, number }) => (place === 'confirmed' ? t('organised.confirmed') : t('organised.waiting', { number: String(number) })) },
          {
            id: 'attended',
            header: t('organised.attended'),
            cell: (one) =>
              one.mayMark ? (
                <Cluster>
                  <Button small label={t('organised.wasThere', { name: nameOf(one) })} pending={pending} onPress={() => void send(one, true)}>
                    {t('organised.yes')}
                  </Button>
                  <Button small label={t('organised.wasNotThere', { name: nameOf(one) })} pending={pending} onPress={() => void send(one, false)}>
                    {t('organised.no')}
                  </Button>
                </Cluster>
              ) : one.attended === undefined ? (
                '–'
              ) : one.attended ? (
                t('organised.certificate', { number: one.certificate ?? '' })
              ) : (
                t('organised.no')
              ),
          },
        ]}
      />
    </>
  )
}
