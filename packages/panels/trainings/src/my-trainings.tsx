import type { MyTraining, MyTrainings as Mine } from '@kader/domain/answers/training'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { EmptyState } from '@kader/ui/empty-state'
import { Cluster, Stack } from '@kader/ui/layout'
import { Card, PageHeader, Section } from '@kader/ui/section'
import { StatusTag } from '@kader/ui/status-tag'
import { useState } from 'react'
import type { ReactElement, ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useDay } from '@kader/panel-kit/day'
import { useDeed } from '@kader/panel-kit/deed'
import { Explaining, Refused } from '@kader/panel-kit/explain'
import type { RenderWhy } from '@kader/panel-kit/explain'
import { Requirements } from './requirements.tsx'
import type { Chosen, LearnerDeeds } from './training-deeds.ts'
import { TrainingFacts } from './training-facts.tsx'

export interface MyTrainingsProps {
  mine: Mine
  deeds: LearnerDeeds
  /** The situations of the own sector, with what was chosen when the last is answered. */
  renderQuiz: (onFinished: (chosen: Chosen) => void) => ReactNode
  renderWhy: RenderWhy
}

/** What my mandate requires, what is offered to me, and what I can show. */
export function MyTrainings({ mine, deeds, renderQuiz, renderWhy }: MyTrainingsProps): ReactElement {
  const t = useTranslations('trainings.mine')
  return (
    <Explaining renderWhy={renderWhy}>
      <Stack gap="large">
        <PageHeader title={t('title')} lead={t('lead')} />
        <Section title={t('requiresTitle')}>
          <Stack>
            <Requirements requirements={mine.requirements} />
          </Stack>
        </Section>
        <Section title={t('offered')}>
          <Stack>
            {mine.trainings.length === 0 ? <EmptyState title={t('none')}>{t('noneAbout')}</EmptyState> : null}
            {mine.trainings.map((training) => (
              <OneTraining key={training.id} training={training} deeds={deeds} renderQuiz={renderQuiz} />
            ))}
          </Stack>
        </Section>
      </Stack>
    </Explaining>
  )
}

function OneTraining({ training, deeds, renderQuiz }: Pick<MyTrainingsProps, 'deeds' | 'renderQuiz'> & { training: MyTraining }): ReactElement {
  const t = useTranslations('trainings')
  const announce = useAnnounce()
  const enrolling = useDeed(deeds.enrol)
  const leaving = useDeed(deeds.giveUp)
  const taking = useDeed(deeds.takeQuiz)
  const [quiz, setQuiz] = useState(false)
  const { id, may, free } = training
  const title = training.title.shown ? training.title.value : t('withheld')
  const enrol = async (): Promise<void> => {
    if (await enrolling.run(id)) announce({ message: t(free > 0 ? 'mine.enrolled' : 'mine.waits'), tone: 'yes' })
  }
  const giveUp = async (): Promise<void> => {
    if (await leaving.run(id)) announce({ message: t('mine.gaveUp'), tone: 'yes' })
  }
  const finish = async (chosen: Chosen): Promise<void> => {
    if (await taking.run({ id, chosen })) announce({ message: t('mine.quizKept'), tone: 'yes' })
  }
  return (
    <Card title={title} description={t(`form.${training.form}`)}>
      <Stack>
        <Standing training={training} />
        <Refused failure={enrolling.failure ?? leaving.failure ?? taking.failure} />
        <TrainingFacts training={training} />
        <Cluster>
          {may.includes('enrol') ? (
            <Button variant="primary" label={t(free > 0 ? 'mine.enrolIn' : 'mine.waitFor', { title })} pending={enrolling.pending} onPress={() => void enrol()}>
              {t(free > 0 ? 'mine.enrol' : 'mine.wait')}
            </Button>
          ) : null}
          {may.includes('give-up') ? (
            <Button label={t('mine.giveUpOf', { title })} pending={leaving.pending} onPress={() => void giveUp()}>
              {t('mine.giveUp')}
            </Button>
          ) : null}
          {may.includes('take-quiz') && !quiz ? (
            <Button variant="primary" label={t('mine.quizOf', { title })} onPress={() => setQuiz(true)}>
              {t('mine.quiz')}
            </Button>
          ) : null}
        </Cluster>
        {quiz ? renderQuiz((chosen) => void finish(chosen)) : null}
      </Stack>
    </Card>
  )
}

/** Where I stand: a seat, a number on the waiting list, a certificate. */
function Standing({ training: { place, waiting, certificates, free, form, calledOffOn } }: { training: MyTraining }): ReactElement {
  const t = useTranslations('trainings.mine')
  const day = useDay()
  return (
    <>
      <Cluster>
        {calledOffOn === undefined ? null : <StatusTag tone="no">{t('calledOff')}</StatusTag>}
        {place === 'confirmed' ? <StatusTag tone="yes">{t('confirmed')}</StatusTag> : null}
        {place === 'waiting' ? <StatusTag tone="care">{t('waiting', { number: String(waiting ?? 0) })}</StatusTag> : null}
      </Cluster>
      {form === 'sessions' && place === undefined && calledOffOn === undefined ? <p className="k-quiet">{free === 0 ? t('full') : t('free', { count: String(free) })}</p> : null}
      {certificates.map(({ number, from, to }) => (
        <p key={number}>
          {to === undefined ? t('certificate', { number, from: day(from) }) : t('certificateUntil', { number, from: day(from), to: day(to) })}
        </p>
      ))}
    </>
  )
}
