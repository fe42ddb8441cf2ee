import type { CaseAnswer, Seat } from '@kader/domain/answers/case-file'
import type { Id } from '@kader/domain/id'
import { DefinitionList } from '@kader/ui/definition-list'
import { Stack } from '@kader/ui/layout'
import { Link } from '@kader/ui/link'
import { PageHeader, Section } from '@kader/ui/section'
import { StatusTag } from '@kader/ui/status-tag'
import { Table } from '@kader/ui/table'
import { Timeline } from '@kader/ui/timeline'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import type { CaseDeeds } from './case-deeds.ts'
import { caseNumber } from './case-number.ts'
import { caseTones } from './case-tones.ts'
import { useDay } from '@kader/panel-kit/day'
import { ClosingNotes } from './closing-notes.tsx'
import { EstablishAgeForm } from './establish-age-form.tsx'
import { Explaining, Seen } from '@kader/panel-kit/explain'
import type { RenderWhy } from '@kader/panel-kit/explain'
import { InviteForm } from './invite-form.tsx'
import { JudicialDocumentForm } from './judicial-document-form.tsx'
import { ListingForm } from './listing-form.tsx'
import { ProposeDestructionForm } from './propose-destruction-form.tsx'
import { ReasonForm } from './reason-form.tsx'
import { RefuseCaseForm } from './refuse-case-form.tsx'
import { RegisteredLines } from './registered-lines.tsx'
import { WeighMinorForm } from './weigh-minor-form.tsx'
import { WithdrawDocumentForm } from './withdraw-document-form.tsx'

export interface CaseFileProps {
  file: CaseAnswer
  /** Who can be invited: the seats of the cell. */
  seats: readonly Seat[]
  deeds: CaseDeeds
  hrefOf: (consultation: Id) => string
  renderWhy: RenderWhy
}

/** One case: where it stands, what was registered, and what this reader may do next. */
export function CaseFile({ file, seats, deeds, hrefOf, renderWhy }: CaseFileProps): ReactElement {
  const t = useTranslations('registry')
  const status = useTranslations('status.case')
  return (
    <Explaining renderWhy={renderWhy}>
      <Stack gap="large">
        <PageHeader
          title={t('cases.caseOf', { number: caseNumber(file.id) })}
          meta={<StatusTag tone={caseTones[file.status]}>{status(file.status)}</StatusTag>}
        />
        <Section title={t('file.facts')}>
          <DefinitionList items={useFacts(file)} />
        </Section>
        <Section title={t('file.lines')}>
          <RegisteredLines lines={file.lines} caption={t('file.lines')} none={t('file.linesNone')} />
        </Section>
        <Reasons file={file} />
        <Weighings file={file} />
        <ClosingNotes notes={file.notes} />
        <Consultations file={file} hrefOf={hrefOf} />
        {file.may.length === 0 ? <p className="k-quiet">{t('file.nextNone')}</p> : null}
        {file.may.includes('establish-age') ? <EstablishAgeForm establish={deeds.establishAge} /> : null}
        {file.may.includes('weigh-minor') ? <WeighMinorForm age={file.age} weigh={deeds.weighMinor} /> : null}
        {file.may.includes('put-on-list') ? <ListingForm decision="list" decide={deeds.putOnList} /> : null}
        {file.may.includes('review') ? <ListingForm decision="review" decide={deeds.keepOnList} /> : null}
        {file.may.includes('refuse') ? <RefuseCaseForm refuse={deeds.refuse} /> : null}
        {file.may.includes('invite') ? <InviteForm seats={seats} invite={deeds.invite} /> : null}
        {file.may.includes('close') ? <ReasonForm step="close" deed={deeds.close} /> : null}
        {file.may.includes('reopen') ? <ListingForm decision="reopen" decide={deeds.reopen} /> : null}
        {file.may.includes('hold-destruction') ? <ReasonForm step="holdDestruction" deed={deeds.holdDestruction} /> : null}
        {file.may.includes('release-destruction') ? <ReasonForm step="releaseDestruction" deed={deeds.releaseDestruction} /> : null}
        {file.may.includes('propose-destruction') ? <ProposeDestructionForm propose={deeds.proposeDestruction} /> : null}
        {file.may.includes('record-document') ? <JudicialDocumentForm record={deeds.recordDocument} /> : null}
        {file.may.includes('withdraw-document') ? <WithdrawDocumentForm file={file} withdraw={deeds.withdrawDocument} /> : null}
      </Stack>
    </Explaining>
  )
}

function useFacts(file: CaseAnswer) {
  const t = useTranslations('registry')
  const age = useTranslations('status.age')
  const day = useDay()
  const on = (when: CaseAnswer['listedOn'], none: string): string => (when === undefined ? none : day(when))
  const minor = file.age !== 'adult'
  return [
    { term: t('cases.age'), value: age(file.age) },
    { term: t('cases.listedOn'), value: on(file.listedOn, t('cases.notListed')) },
    ...(file.reviewBy === undefined ? [] : [{ term: t('cases.reviewBy'), value: day(file.reviewBy) }]),
    ...(minor ? [{ term: t('file.weighedOn'), value: on(file.weighedOn, t('cases.notListed')) }] : []),
    ...(file.age === 'under-12'
      ? [{ term: t('file.motivatedOn'), value: on(file.motivatedOn, t('cases.notListed')) }]
      : []),
    ...(file.closedOn === undefined ? [] : [{ term: t('file.closedOn'), value: day(file.closedOn) }]),
    ...(file.keepUntil === undefined ? [] : [{ term: t('file.keepUntil'), value: day(file.keepUntil) }]),
    ...(file.legalHoldOn === undefined ? [] : [{ term: t('file.legalHoldOn'), value: day(file.legalHoldOn) }]),
    { term: t('file.authorisedOn'), value: on(file.authorisedOn, t('file.noDocument')) },
    { term: t('file.ownFileAuthorisedOn'), value: on(file.ownFileAuthorisedOn, t('file.noDocument')) },
    { term: t('file.objectedOn'), value: on(file.objectedOn, t('file.noDocument')) },
  ]
}

function Reasons({ file }: { file: CaseAnswer }): ReactElement | null {
  const t = useTranslations('registry.file')
  const day = useDay()
  if (file.reasons.length === 0) return null
  return (
    <Section title={t('reasons')}>
      <Timeline
        label={t('reasons')}
        items={file.reasons.map((one) => ({
          id: one.id,
          day: day(one.day),
          date: one.day,
          title: t(`decisions.${one.decision}`),
          children: <Words items={[{ term: t('indications'), field: one.indications }, { term: t('reason'), field: one.reason }]} />,
        }))}
      />
    </Section>
  )
}

/** What one wrote oneself of the interest of the minor. */
function Weighings({ file }: { file: CaseAnswer }): ReactElement | null {
  const t = useTranslations('registry')
  const day = useDay()
  if (file.weighings.length === 0) return null
  return (
    <Section title={t('file.weighings')}>
      <Timeline
        label={t('file.weighings')}
        items={file.weighings.map(({ id, day: on, weighing, motivation }) => ({
          id,
          day: day(on),
          date: on,
          title: t('minor.title'),
          children: <Words items={[{ term: t('minor.weighing'), field: weighing }, ...(motivation.shown && motivation.value === '' ? [] : [{ term: t('minor.special'), field: motivation }])]} />,
        }))}
      />
    </Section>
  )
}

function Words({ items }: { items: readonly { term: string; field: CaseAnswer['reasons'][number]['reason'] }[] }): ReactElement {
  return (
    <DefinitionList
      items={items.map(({ term, field }) => ({
        term,
        value: (
          <Seen field={field} about={term}>
            {(text) => text}
          </Seen>
        ),
      }))}
    />
  )
}

function Consultations({ file, hrefOf }: Pick<CaseFileProps, 'file' | 'hrefOf'>): ReactElement {
  const t = useTranslations('registry')
  const status = useTranslations('status.consultation')
  const day = useDay()
  return (
    <Section title={t('file.consultations')}>
      <Table
        caption={t('file.consultations')}
        captionHidden
        rows={file.consultations}
        rowKey={(one) => one.id}
        empty={<p className="k-quiet">{t('file.consultationsNone')}</p>}
        columns={[
          {
            id: 'day',
            header: t('file.consultations'),
            rowHeader: true,
            cell: (one) => <Link href={hrefOf(one.id)}>{t('file.consultationOf', { day: day(one.day) })}</Link>,
          },
          {
            id: 'state',
            header: t('cases.state'),
            cell: (one) => (
              <StatusTag tone={one.status === 'open' ? 'yes' : 'neutral'}>{status(one.status)}</StatusTag>
            ),
          },
        ]}
      />
    </Section>
  )
}
