import type { AgreementAnswer, AgreementList } from '@kader/domain/answers/agreement'
import { Code } from '@kader/domain/code'
import { id } from '@kader/domain/id'
import { localDate } from '@kader/domain/local-date'
import type { ReactElement } from 'react'
import type { AgreementDeeds } from './agreement-deeds.ts'
import { AgreementEditor } from './agreement-editor.tsx'
import { AgreementPage } from './agreement-page.tsx'
import type { Answered } from '@kader/panel-kit/deed'
import { type Draft, draftFrom, emptyDraft } from './draft.ts'
import { Explaining } from '@kader/panel-kit/explain'
import { partiesOf } from '@kader/domain/agreement-parties'

const done = (): Promise<Answered> => Promise.resolve({ done: true })
const writing = { save: done, propose: done, withdraw: done }
const renderWhy = (): ReactElement => <p>De reden staat in het artikel.</p>
const sampleId = (number: number) => id(`${String(number).padStart(8, '0')}-0000-4000-8000-000000000000`)
const [town, clb] = [sampleId(1), sampleId(2)]
const words = (value: string) => ({ shown: true as const, value })

/** A version that waits for the signature of the CLB. */
export const proposed: AgreementAnswer = {
  id: sampleId(11),
  number: 1,
  from: localDate('2026-10-01'),
  retentionMonths: 60,
  parties: [town, clb],
  lines: [
    {
      name: 'l1',
      holders: ['clb-worker'],
      kinds: ['ID', 'SIG'],
      recipients: ['mayor', 'livc-coordinator'],
      settings: ['case-registration'],
      purposes: ['prevent-terrorism'],
      effect: 'shared',
      unless: [],
      from: localDate('2026-10-01'),
    },
    {
      name: 'l2',
      holders: ['clb-worker'],
      kinds: ['CARE'],
      recipients: ['mayor'],
      settings: ['consultation-livc-r'],
      purposes: ['prevent-terrorism'],
      effect: 'closed',
      unless: [],
      from: localDate('2026-10-01'),
      to: localDate('2027-09-30'),
    },
    {
      name: 'l3',
      holders: ['clb-worker'],
      kinds: ['MED'],
      recipients: ['information-officer'],
      settings: ['consultation-livc-r'],
      purposes: ['prevent-terrorism'],
      effect: 'only-if',
      unless: ['C-CONSENT'],
      from: localDate('2026-10-01'),
    },
  ],
  proposedOn: localDate('2026-10-02'),
  standing: 'proposed',
  text: Code.parse('a'.repeat(64)),
  signatures: [{ service: town, day: localDate('2026-10-03') }],
  words: [
    {
      id: sampleId(12),
      title: words('Afspraken met het CLB'),
      finality: words('Wij delen informatie om terroristische misdrijven te voorkomen.'),
      answersPeople: words('De functionaris voor gegevensbescherming van Oefenstad.'),
      thresholds: {
        shown: true,
        value: [
          { line: 'l1', text: 'Vanaf twee aanwijzingen.' },
          { line: 'l2', text: 'Hulp blijft bij het CLB.' },
          { line: 'l3', text: 'Enkel met instemming.' },
        ],
      },
      contacts: { shown: true, value: [{ service: clb, contact: 'onthaal van het CLB' }] },
    },
  ],
  may: ['sign'],
}
export const inForce: AgreementAnswer = {
  ...proposed,
  standing: 'in-force',
  holdsFrom: localDate('2026-10-05'),
  signatures: [...proposed.signatures, { service: clb, day: localDate('2026-10-05') }],
  may: [],
}
const [first, second, third] = proposed.lines as [
  AgreementAnswer['lines'][number],
  AgreementAnswer['lines'][number],
  AgreementAnswer['lines'][number],
]
/** The version after it: one line gone, one changed, one new. */
export const next: AgreementAnswer = {
  ...proposed,
  id: sampleId(13),
  number: 2,
  retentionMonths: 36,
  lines: [{ ...first, kinds: ['SIG'] }, third, { ...second, name: 'l4', kinds: ['SCH'] }],
}

const cell: AgreementList = {
  versions: [],
  seats: [
    {
      id: sampleId(21),
      mandate: sampleId(31),
      capacity: 'mayor',
      name: words('Marc De Wilde'),
      service: words('Stad Oefenstad'),
    },
    {
      id: sampleId(22),
      mandate: sampleId(32),
      capacity: 'clb-worker',
      name: words('Els Vermeulen'),
      service: words('CLB Oefenstad'),
    },
  ],
  services: [
    { mandate: sampleId(31), service: town, capacity: 'mayor' },
    { mandate: sampleId(32), service: clb, capacity: 'clb-worker' },
  ],
  ownService: clb,
  mayDraft: false,
}

/** The page as some reader finds it. */
export function pageWith(
  versions: readonly AgreementAnswer[],
  { deeds = {}, mayDraft = false }: { deeds?: Partial<AgreementDeeds>; mayDraft?: boolean } = {},
): ReactElement {
  return (
    <AgreementPage
      list={{ ...cell, versions: [...versions], mayDraft }}
      today="2026-10-05"
      deeds={{ sign: done, ...(mayDraft ? { writing } : {}), ...deeds }}
      renderWhy={renderWhy}
    />
  )
}

/** The editor with something begun. */
export function editorWith(
  begun: Draft,
  save: AgreementDeeds['sign'] | (() => Promise<Answered>) = done,
): ReactElement {
  return (
    <Explaining renderWhy={renderWhy}>
      <AgreementEditor
        begun={begun}
        parties={partiesOf(cell)}
        writing={{ ...writing, save: save as typeof writing.save }}
        onClose={() => undefined}
      />
    </Explaining>
  )
}

export const begun: Draft = draftFrom({ ...inForce, from: localDate('2026-10-05') }, undefined)
export const blank: Draft = emptyDraft('2026-10-05')

/** Every state a person can meet, by name. */
export const agreementStates = {
  'nothing agreed, as a service': () => pageWith([]),
  'nothing agreed, as organiser': () => pageWith([], { mayDraft: true }),
  'waits for my signature': () => pageWith([proposed]),
  'in force': () => pageWith([inForce], { mayDraft: true }),
  'a newer version beside it': () => pageWith([next, inForce]),
  'a draft': () =>
    pageWith(
      [{ ...next, standing: 'draft', may: ['edit', 'propose', 'withdraw'], signatures: [] }, inForce],
      { deeds: { writing } },
    ),
  'an earlier version': () =>
    pageWith([
      { ...next, standing: 'in-force', may: [] },
      { ...inForce, standing: 'replaced' },
    ]),
  'editor, blank': () => editorWith(blank),
  'editor, going on': () => editorWith(begun),
} as const satisfies Record<string, () => ReactElement>
