import type { MyRequirement, MyTraining, OrganisedTraining, OrganisedTrainings as Organised } from '@kader/domain/answers/training'
import { Code } from '@kader/domain/code'
import { id, type Id } from '@kader/domain/id'
import { localDate } from '@kader/domain/local-date'
import { PageHeader } from '@kader/ui/section'
import type { ReactElement } from 'react'
import type { Answered } from '@kader/panel-kit/deed'
import { MyTrainings } from './my-trainings.tsx'
import { OrganisedTrainings } from './organised-trainings.tsx'
import type { Chosen, LearnerDeeds, OrganiserDeeds } from './training-deeds.ts'
import { TrainingWarnings } from './training-warnings.tsx'

const done = (): Promise<Answered> => Promise.resolve({ done: true })
const renderWhy = (): ReactElement => <p>De reden staat in het artikel.</p>
const sampleId = (number: number): Id => id(`${String(number).padStart(8, '0')}-0000-4000-8000-000000000000`)

const course = {
  id: sampleId(1),
  form: 'sessions' as const,
  topics: ['case-consultation' as const, 'professional-secrecy' as const],
  sectors: ['education' as const, 'welfare' as const],
  hours: 3,
  days: [localDate('2026-10-20'), localDate('2026-10-21')],
  seats: 12,
  registerBy: localDate('2026-10-12'),
  validMonths: 24,
  announcedOn: localDate('2026-10-01'),
  title: { shown: true as const, value: 'Samen aan tafel in de LIVC-R' },
  organiser: { shown: true as const, value: 'LIVC-R Oefenstad' },
  places: { shown: true as const, value: ['Stadhuis', 'Bibliotheek'] },
}

export const open: MyTraining = { ...course, free: 4, certificates: [], may: ['enrol'] }
export const full: MyTraining = { ...open, free: 0 }
export const confirmed: MyTraining = { ...open, free: 3, place: 'confirmed', may: ['give-up'] }
export const waiting: MyTraining = { ...full, place: 'waiting', waiting: 2, may: ['give-up'] }
const { seats: _, registerBy: __, ...without } = course
export const quiz: MyTraining = { ...without, id: sampleId(9), title: { shown: true, value: 'Oefenen met Kader' }, form: 'quiz', days: [], places: { shown: true, value: [] }, free: 0, certificates: [], may: ['take-quiz'] }
const certificate = { training: course.id, number: Code.parse('2026-0A1B2C3D-4E5F6071'), from: localDate('2026-10-21'), to: localDate('2028-10-21') }
const certified: MyTraining = { ...confirmed, certificates: [certificate], may: [] }

const met: MyRequirement = { id: sampleId(2), topic: 'case-consultation', warn: false, suspended: false }
const requirements: readonly MyRequirement[] = [
  met,
  { ...met, id: sampleId(3), topic: 'professional-secrecy', goodUntil: localDate('2028-10-21'), daysLeft: 746 },
  { ...met, id: sampleId(4), topic: 'signals', goodUntil: localDate('2026-11-04'), daysLeft: 30, warn: true },
  { ...met, id: sampleId(5), topic: 'risk-assessment', goodUntil: localDate('2026-10-01'), daysLeft: 0, warn: true, suspended: true },
]

const organised: OrganisedTraining = {
  ...course,
  enrolled: [
    { id: sampleId(11), person: sampleId(21), sector: 'education', place: 'confirmed', number: 1, name: { shown: true, value: 'Els Vermeulen' }, service: { shown: true, value: 'CLB Oefenstad' }, mayMark: true },
    { id: sampleId(12), person: sampleId(22), sector: 'welfare', place: 'confirmed', number: 2, name: { shown: true, value: 'Samira El Amrani' }, service: { shown: true, value: 'CAW De Brug' }, attended: true, certificate: certificate.number, mayMark: false },
    { id: sampleId(13), person: sampleId(23), sector: 'welfare', place: 'confirmed', number: 3, name: { shown: true, value: 'Tom Peeters' }, service: { shown: true, value: 'OCMW Oefenstad' }, attended: false, mayMark: false },
    { id: sampleId(14), person: sampleId(24), sector: 'welfare', place: 'waiting', number: 1, name: { shown: true, value: '' }, service: { shown: true, value: '' }, mayMark: false },
  ],
  counts: [
    { sector: 'welfare', enrolled: 3, certified: 1 },
    { sector: 'education', enrolled: 1, certified: 0 },
  ],
  mayCallOff: true,
}
const ofCell: Organised = {
  trainings: [organised],
  requirements: [
    { id: sampleId(6), topic: 'case-consultation', capacities: ['clb-worker', 'caw-worker'], dueDays: 180, announcedOn: localDate('2026-10-01'), missing: [{ mandate: sampleId(31), goodUntil: localDate('2027-03-30'), suspended: false }, { mandate: sampleId(32), suspended: true }] },
    { id: sampleId(7), topic: 'signals', capacities: ['caw-worker'], dueDays: 90, announcedOn: localDate('2026-10-01'), missing: [] },
  ],
  seats: [{ id: sampleId(8), mandate: sampleId(31), capacity: 'clb-worker', name: { shown: true, value: 'Els Vermeulen' }, service: { shown: true, value: 'CLB Oefenstad' } }],
}

/** One's own page, for tests that do something in it. */
export function mineWith(trainings: readonly MyTraining[], deeds: Partial<LearnerDeeds> = {}, answered: Chosen = {}): ReactElement {
  return (
    <MyTrainings
      mine={{ trainings: [...trainings], requirements: [...requirements] }}
      deeds={{ enrol: done, giveUp: done, takeQuiz: done, ...deeds }}
      renderQuiz={(onFinished) => (
        <button type="button" onClick={() => onFinished(answered)}>
          Klaar
        </button>
      )}
      renderWhy={renderWhy}
    />
  )
}

export function organisedWith(deeds: Partial<OrganiserDeeds> = {}, known: Organised = ofCell): ReactElement {
  return <OrganisedTrainings organised={known} deeds={{ publish: done, callOff: done, mark: done, require: done, ...deeds }} renderWhy={renderWhy} />
}

function today(shown: readonly MyRequirement[]): ReactElement {
  return (
    <>
      <PageHeader title="Vandaag" />
      <TrainingWarnings requirements={shown} href="/mijn-opleidingen" />
    </>
  )
}

/** Every state a person can meet, by name. */
export const trainingStates = {
  'nothing offered': () => <MyTrainings mine={{ trainings: [], requirements: [] }} deeds={{ enrol: done, giveUp: done, takeQuiz: done }} renderQuiz={() => null} renderWhy={renderWhy} />,
  'a place is free': () => mineWith([open]),
  'all places are taken': () => mineWith([full]),
  'with a place': () => mineWith([confirmed]),
  'on the waiting list': () => mineWith([waiting]),
  'with a certificate': () => mineWith([certified, quiz]),
  'called off': () => mineWith([{ ...open, calledOffOn: localDate('2026-10-04'), may: [] }]),
  'warned today': () => today(requirements),
  'nothing lapses today': () => today([met]),
  organised: () => organisedWith(),
  'organised by a supervisor': () => <OrganisedTrainings organised={{ trainings: [{ ...organised, enrolled: [] }], requirements: [], seats: [] }} deeds={{ publish: done, callOff: done, mark: done }} renderWhy={renderWhy} />,
  'none organised': () => organisedWith({}, { trainings: [], requirements: [], seats: [] }),
} as const satisfies Record<string, () => ReactElement>
