import { AgreementList } from '@kader/domain/answers/agreement'
import { CaseList, Destructions, TriageInbox } from '@kader/domain/answers/case-file'
import { Communications } from '@kader/domain/answers/communication'
import { ConsultationList } from '@kader/domain/answers/consultation'
import { Duties } from '@kader/domain/answers/duty'
import { Endings } from '@kader/domain/answers/ending'
import { Incidents } from '@kader/domain/answers/incident'
import { MyInstructions } from '@kader/domain/answers/instruction'
import { MandateRegister } from '@kader/domain/answers/mandate'
import { NamelessQuestions } from '@kader/domain/answers/nameless'
import { Readings } from '@kader/domain/answers/reading'
import { MyTrainings } from '@kader/domain/answers/training'
import { Code } from '@kader/domain/code'
import { addDays, type LocalDate } from '@kader/domain/local-date'
import type { NoticeReason } from '@kader/domain/notice'

/** Something that waits for whoever was given the answer. */
export interface Waiting {
  readonly reason: NoticeReason
  readonly about: Code
}

/** One procedure that a portal may have: what to ask it, and what waits in its answer. */
export interface Asked {
  readonly path: string
  readonly input: object
  readonly waiting: (answer: unknown, today: LocalDate) => readonly Waiting[]
}

/** What was answered or read longer ago than this is no news. */
const newsDays = 14

/** Everything in which something can wait. A portal is asked what it has; nothing but its own answers is looked at. */
export const asked: readonly Asked[] = [
  { path: 'consults.list', input: {}, waiting: (answer) => ofConsults(ConsultationList.parse(answer)) },
  { path: 'duties.left', input: {}, waiting: (answer) => Duties.parse(answer).duties.filter(({ settledOn }) => settledOn === undefined).map(({ id }) => of('duty', id)) },
  { path: 'endings.tomorrow', input: {}, waiting: (answer) => ofEndings(Endings.parse(answer)) },
  { path: 'instructions.addressed', input: {}, waiting: (answer) => MyInstructions.parse(answer).instructions.filter(({ may }) => may.includes('acknowledge')).map(({ id }) => of('instruction', id)) },
  { path: 'trainings.offered', input: {}, waiting: (answer) => MyTrainings.parse(answer).requirements.filter(({ warn, suspended }) => warn || suspended).map(({ id }) => of('training', id)) },
  { path: 'nameless.questions', input: {}, waiting: (answer, today) => ofQuestions(NamelessQuestions.parse(answer), today) },
  { path: 'agreements.list', input: {}, waiting: (answer) => AgreementList.parse(answer).versions.filter(({ may }) => may.includes('sign')).map(({ id }) => of('agreement', id)) },
  { path: 'mandates.list', input: {}, waiting: (answer) => MandateRegister.parse(answer).changes.filter(({ may }) => may.includes('confirm')).map(({ id }) => of('mandate-change', id)) },
  { path: 'triage.inbox', input: {}, waiting: (answer) => ofInbox(TriageInbox.parse(answer)) },
  { path: 'cases.list', input: {}, waiting: (answer, today) => ofCases(CaseList.parse(answer), today) },
  { path: 'cases.destructions', input: {}, waiting: (answer) => Destructions.parse(answer).destructions.filter(({ may }) => may.includes('confirm')).map(({ id }) => of('destruction', id)) },
  { path: 'incidents.noticed', input: {}, waiting: (answer) => Incidents.parse(answer).incidents.filter(({ tellBy, authorityOn, closedOn }) => tellBy !== undefined && authorityOn === undefined && closedOn === undefined).map(({ id }) => of('incident', id)) },
  { path: 'communications.told', input: {}, waiting: (answer) => Communications.parse(answer).toReview.filter(({ may }) => may.includes('review')).map(({ id }) => of('told-outside', id)) },
  { path: 'readings.ofMine', input: { page: 0 }, waiting: (answer, today) => ofReadings(Readings.parse(answer), today) },
]

function of(reason: NoticeReason, about: string): Waiting {
  return { reason, about: Code.parse(about) }
}

function ofConsults({ invitations, consultations }: ConsultationList): readonly Waiting[] {
  return [
    ...invitations.filter(({ status }) => status === 'sent').map(({ id }) => of('invitation', id)),
    ...consultations.filter(({ status }) => status === 'held').map(({ id }) => of('held', id)),
  ]
}

function ofEndings({ on, endings }: Endings): readonly Waiting[] {
  return endings.length === 0 ? [] : [of('ending', on)]
}

function ofQuestions({ asked: mine, toAnswer }: NamelessQuestions, today: LocalDate): readonly Waiting[] {
  const replies = mine.flatMap((question) => question.replies)
  return [
    ...toAnswer.filter(({ answeredOn }) => answeredOn === undefined).map(({ id }) => of('question', id)),
    ...replies.filter(({ answeredOn }) => isNews(answeredOn, today)).map(({ id }) => of('reply', id)),
  ]
}

function ofInbox({ signals, alike }: TriageInbox): readonly Waiting[] {
  return [...signals.map(({ id }) => of('registration', id)), ...[...new Set(alike.map(({ one }) => one))].map((id) => of('possible-match', id))]
}

function ofCases({ cases }: CaseList, today: LocalDate): readonly Waiting[] {
  const due = cases.filter(({ status, reviewBy }) => status === 'listed' && reviewBy !== undefined && reviewBy <= addDays(today, newsDays))
  const passed = cases.filter(({ keepUntil, legalHoldOn }) => keepUntil !== undefined && keepUntil < today && legalHoldOn === undefined)
  return [...due.map(({ id }) => of('review', id)), ...passed.map(({ id }) => of('destruction', id))]
}

/** One notice a day, however much was read. */
function ofReadings({ readings }: Readings, today: LocalDate): readonly Waiting[] {
  return [...new Set(readings.filter(({ day }) => isNews(day, today)).map(({ day }) => day))].map((day) => of('read', day))
}

function isNews(day: LocalDate, today: LocalDate): boolean {
  return day > addDays(today, -newsDays) && day <= today
}
