import type { MyTraining, OrganisedTraining } from '@kader/domain/answers/training'
import { DefinitionList } from '@kader/ui/definition-list'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { useDay } from '@kader/panel-kit/day'
import { Seen } from '@kader/panel-kit/explain'

/** When, where, for whom and about what. */
export function TrainingFacts({ training }: { training: MyTraining | OrganisedTraining }): ReactElement {
  const t = useTranslations('trainings')
  const day = useDay()
  const { organiser, topics, sectors, hours, form, days, places, seats, registerBy, validMonths, calledOffOn } = training
  return (
    <DefinitionList
      items={[
        ...(calledOffOn === undefined ? [] : [{ term: t('calledOff'), value: day(calledOffOn) }]),
        { term: t('organiser'), value: <Seen field={organiser} about={t('organiser')}>{(text) => text}</Seen> },
        { term: t('topics'), value: topics.map((topic) => t(`topic.${topic}`)).join(', ') },
        { term: t('sectors'), value: sectors.length === 0 ? t('everyone') : sectors.map((sector) => t(`sector.${sector}`)).join(', ') },
        { term: t('hours'), value: t('hoursOf', { count: String(hours) }) },
        ...(form === 'quiz'
          ? [{ term: t('when'), value: t('whenYouLike') }]
          : [
              {
                term: t('when'),
                value: (
                  <Seen field={places} about={t('when')}>
                    {(known) => (
                      <ul>
                        {days.map((one, index) => (
                          <li key={one}>{t('dayAt', { day: day(one), place: known[index] ?? '' })}</li>
                        ))}
                      </ul>
                    )}
                  </Seen>
                ),
              },
              { term: t('seats'), value: String(seats ?? 0) },
              ...(registerBy === undefined ? [] : [{ term: t('registerBy'), value: day(registerBy) }]),
            ]),
        { term: t('valid'), value: validMonths === undefined ? t('validForever') : t('validFor', { count: validMonths }) },
      ]}
    />
  )
}
