import type { NamelessQuestion, NamelessQuestions } from '@kader/domain/answers/nameless'
import { useDay } from '@kader/panel-kit/day'
import { Explaining, Seen } from '@kader/panel-kit/explain'
import type { RenderWhy } from '@kader/panel-kit/explain'
import { EmptyState } from '@kader/ui/empty-state'
import { Stack } from '@kader/ui/layout'
import { Card, PageHeader, Section } from '@kader/ui/section'
import { StatusTag } from '@kader/ui/status-tag'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import '../intl-words.ts'
import type { NamelessDeeds } from './nameless-deeds.ts'
import { NamelessForm } from './nameless-form.tsx'

export interface NamelessPageProps {
  known: NamelessQuestions
  deeds: NamelessDeeds
  renderWhy: RenderWhy
}

/** Asking advice without a name, and for the coordinator answering it. */
export function NamelessPage({ known, deeds, renderWhy }: NamelessPageProps): ReactElement {
  const t = useTranslations('nameless')
  const { reply } = deeds
  return (
    <Explaining renderWhy={renderWhy}>
      <Stack gap="large">
        <PageHeader title={t('title')} lead={t(known.mayAsk ? 'lead' : 'leadCoordinator')} />
        {known.mayAsk ? (
          <Section title={t('ask')}>
            <NamelessForm label={t('ask')} field={t('text')} send={t('send')} done={t('sent')} deed={deeds.ask} />
          </Section>
        ) : null}
        {reply === undefined || known.mayAsk ? null : (
          <Section title={t('toAnswer')}>
            <Stack>
              {known.toAnswer.length === 0 ? <EmptyState title={t('toAnswerNone')}>{t('toAnswerNoneAbout')}</EmptyState> : null}
              {known.toAnswer.map((one) => (
                <Question key={one.id} question={one}>
                  <NamelessForm label={t('answerTo', { mark: markOf(one) })} field={t('answer')} send={t('sendAnswer')} done={t('answered')} deed={(said) => reply({ id: one.id, ...said })} />
                </Question>
              ))}
            </Stack>
          </Section>
        )}
        {known.mayAsk ? (
          <Section title={t('mine')}>
            <Stack>
              {known.asked.length === 0 ? <EmptyState title={t('mineNone')}>{t('mineNoneAbout')}</EmptyState> : null}
              {known.asked.map((one) => (
                <Question key={one.id} question={one} />
              ))}
            </Stack>
          </Section>
        ) : null}
      </Stack>
    </Explaining>
  )
}

function Question({ question, children }: { question: NamelessQuestion; children?: ReactElement }): ReactElement {
  const t = useTranslations('nameless')
  const day = useDay()
  return (
    <Card title={t('questionOf', { day: day(question.askedOn), mark: markOf(question) })} actions={<StatusTag tone={question.answeredOn === undefined ? 'care' : 'yes'}>{t(question.answeredOn === undefined ? 'waits' : 'hasAnswer')}</StatusTag>}>
      <Stack>
        <p>
          <Seen field={question.text} about={t('text')}>
            {(text) => text}
          </Seen>
        </p>
        {question.replies.map((reply) => (
          <blockquote key={reply.id}>
            <p>
              <Seen field={reply.text} about={t('answer')}>
                {(text) => text}
              </Seen>
            </p>
            <p className="k-quiet">{t('answeredOn', { day: day(reply.answeredOn) })}</p>
          </blockquote>
        ))}
        {question.answeredOn === undefined ? children : null}
      </Stack>
    </Card>
  )
}

function markOf({ id }: NamelessQuestion): string {
  return id.slice(0, 4).toUpperCase()
}
