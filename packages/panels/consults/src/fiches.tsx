import type { ConsultationAnswer, ConsultationList } from '@kader/domain/answers/consultation'
import type { FicheAnswer } from '@kader/domain/answers/fiche'
import { useDay } from '@kader/panel-kit/day'
import { useDeed } from '@kader/panel-kit/deed'
import { Refused, Seen } from '@kader/panel-kit/explain'
import { Button } from '@kader/ui/button'
import { DefinitionList } from '@kader/ui/definition-list'
import { FormActions } from '@kader/ui/form'
import { Stack } from '@kader/ui/layout'
import { Section } from '@kader/ui/section'
import { StatusTag } from '@kader/ui/status-tag'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { DeedButton } from './deed-button.tsx'
import { ProposeFicheForm } from './propose-fiche-form.tsx'
import type { RoomDeeds } from './room-deeds.ts'
import { useSeatNames } from './seat-names.ts'

interface FichesProps {
  consultation: ConsultationAnswer
  deeds: Pick<RoomDeeds, 'proposeFiche' | 'answerFiche' | 'signFiche'>
}

/** Fiches of closed consultations, for the police; nothing where there is none. */
export function ClosedFiches({ list, signFiche }: { list: ConsultationList; signFiche: RoomDeeds['signFiche'] }): ReactElement | null {
  const t = useTranslations('fiches')
  if (list.fiches.length === 0) return null
  return (
    <Section title={t('title')} description={t('lead')}>
      <Stack>
        {list.fiches.map((fiche, at) => (
          <OneFiche key={fiche.id} fiche={fiche} number={String(at + 1)} seats={list.seats} deeds={signFiche === undefined ? {} : { signFiche }} />
        ))}
      </Stack>
    </Section>
  )
}

const tones = { waiting: 'info', agreed: 'yes', stopped: 'no', signed: 'yes' } as const

/** The feedback fiche: written at the table, consented to by name, signed by the chief of police (rule P04). */
export function Fiches({ consultation, deeds }: FichesProps): ReactElement | null {
  const t = useTranslations('fiches')
  const { fiches, may } = consultation
  const proposes = may.includes('propose-fiche') && deeds.proposeFiche !== undefined
  if (fiches.length === 0 && !proposes) return null
  return (
    <Section title={t('title')} description={t('lead')}>
      <Stack>
        {fiches.map((fiche, at) => (
          <OneFiche key={fiche.id} fiche={fiche} number={String(at + 1)} seats={consultation.seats} deeds={deeds} />
        ))}
        {proposes && deeds.proposeFiche !== undefined ? <ProposeFicheForm actions={consultation.actions} propose={deeds.proposeFiche} /> : null}
      </Stack>
    </Section>
  )
}

interface OneFicheProps {
  fiche: FicheAnswer
  number: string
  seats: ConsultationAnswer['seats']
  deeds: Partial<FichesProps['deeds']>
}

function OneFiche({ fiche, number, seats, deeds }: OneFicheProps): ReactElement {
  const t = useTranslations('fiches')
  const capacity = useTranslations('capacities')
  const day = useDay()
  const nameOf = useSeatNames(seats)
  const measures = fiche.measures.shown ? fiche.measures.value : []
  return (
    <Section level={3} title={t('number', { number })} actions={<StatusTag tone={tones[fiche.status]}>{t(`status.${fiche.status}`)}</StatusTag>}>
      <DefinitionList
        items={[
          { term: t('evaluation'), value: <Seen field={fiche.evaluation} about={t('evaluation')}>{(text) => text}</Seen> },
          ...(measures.length > 0
            ? [{ term: t('measures'), value: <ul>{measures.map((measure) => <li key={measure}>{measure}</li>)}</ul> }]
            : []),
          { term: t('consented'), value: fiche.answers.length === 0 ? t('nobody') : <ul>{fiche.answers.map((one) => <li key={one.id}>{t(one.answer ? 'yes' : 'no', { name: nameOf(one.mandate) })}</li>)}</ul> },
          ...(fiche.signedOn === undefined ? [] : [{ term: t('signed'), value: day(fiche.signedOn) }]),
          ...(fiche.recipients === undefined ? [] : [{ term: t('recipients'), value: <ul>{fiche.recipients.map((one) => <li key={one}>{capacity(one)}</li>)}</ul> }]),
        ]}
      />
      {fiche.may.includes('answer') && deeds.answerFiche !== undefined ? <AnswerFiche fiche={fiche} answer={deeds.answerFiche} /> : null}
      {fiche.may.includes('sign') && deeds.signFiche !== undefined ? (
        <DeedButton variant="primary" deed={deeds.signFiche} input={fiche.id}>
          {t('sign')}
        </DeedButton>
      ) : null}
    </Section>
  )
}

/** Two plain buttons: yes, or no and it stops. */
function AnswerFiche({ fiche, answer }: { fiche: FicheAnswer; answer: RoomDeeds['answerFiche'] }): ReactElement {
  const t = useTranslations('fiches')
  const { run, pending, failure } = useDeed(answer)
  return (
    <>
      <p>{t('question')}</p>
      <Refused failure={failure} />
      <FormActions>
        <Button variant="primary" pending={pending} onPress={() => void run({ id: fiche.id, answer: true })}>
          {t('agree')}
        </Button>
        <Button pending={pending} onPress={() => void run({ id: fiche.id, answer: false })}>
          {t('refuse')}
        </Button>
      </FormActions>
    </>
  )
}
