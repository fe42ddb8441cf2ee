import type { CellInstructions as OfCell, IssuedInstruction, MyInstruction } from '@kader/domain/answers/instruction'
import type { IssueInstruction } from '@kader/domain/commands/instruction'
import { Code } from '@kader/domain/code'
import { id, type Id } from '@kader/domain/id'
import { localDate } from '@kader/domain/local-date'
import { PageHeader } from '@kader/ui/section'
import type { ReactElement } from 'react'
import { CellInstructions } from './cell-instructions.tsx'
import type { Answered } from '@kader/panel-kit/deed'
import { InstructionOverview } from './instruction-overview.tsx'
import type { IssuingDeeds } from './instruction-deeds.ts'
import type { ReadFile } from './open-file.tsx'
import { MyInstructions } from './my-instructions.tsx'
import { ToAcknowledge } from './to-acknowledge.tsx'

const done = (): Promise<Answered> => Promise.resolve({ done: true })
const emptyFile = { type: 'txt' as const, sha256: Code.parse('a'.repeat(64)), parts: [] }
const readFile = () => Promise.resolve(emptyFile)
const issuing = { issue: done, addPart: done, readFile }
const renderWhy = (): ReactElement => <p>De reden staat in het artikel.</p>
const sampleId = (number: number): Id => id(`${String(number).padStart(8, '0')}-0000-4000-8000-000000000000`)

const circular = {
  id: sampleId(1),
  kind: 'circular',
  issuedOn: localDate('2026-10-01'),
  from: localDate('2026-10-01'),
  norm: Code.parse('sw26-352'),
  file: { sha256: Code.parse('a'.repeat(64)), bytes: 120_400 },
  audience: { cells: [], services: [], capacities: ['clb-worker', 'caw-worker'] },
  binding: true,
  suspendsAfterDays: 14,
  version: 2,
  announcedOn: localDate('2026-10-01'),
  issuer: { shown: true, value: 'Agentschap Binnenlands Bestuur' },
  number: { shown: true, value: 'ABB 2026/7' },
  subject: { shown: true, value: 'Wie meldt wat in de LIVC-R' },
  fileName: { shown: true, value: 'omzendbrief.pdf' },
  fileKept: true,
  standing: 'in-force',
} as const

const unread = { ...circular, audience: { ...circular.audience, capacities: [...circular.audience.capacities], cells: [], services: [] }, lastDay: localDate('2026-10-15'), daysLeft: 10, suspended: false, may: ['receive', 'acknowledge'] } satisfies MyInstruction
const { lastDay: _, daysLeft: __, ...settled } = unread

/** The same, in the states in which a person finds it. */
export const opened: MyInstruction = { ...unread, receivedOn: localDate('2026-10-05'), may: ['acknowledge'] }
export const late: MyInstruction = { ...opened, daysLeft: 0, suspended: true }
export const confirmed: MyInstruction = { ...settled, receivedOn: localDate('2026-10-05'), acknowledgedOn: localDate('2026-10-06'), may: [] }
export { unread }

const cells = [{ id: sampleId(31), cell: sampleId(32), name: { shown: true, value: 'LIVC-R Oefenstad' } as const }]
const issued: IssuedInstruction = { ...circular, ofOneCell: false, audience: unread.audience, received: 9, acknowledged: 7, firstAcknowledgedOn: localDate('2026-10-02'), lastAcknowledgedOn: localDate('2026-10-05'), mayReplace: true }
const ofCell: OfCell = {
  instructions: [
    {
      ...circular,
      audience: unread.audience,
      mayReplace: false,
      people: [
        { mandate: sampleId(11), capacity: 'clb-worker', suspended: false, acknowledgedOn: localDate('2026-10-05') },
        { mandate: sampleId(12), capacity: 'caw-worker', suspended: false, receivedOn: localDate('2026-10-05') },
        { mandate: sampleId(13), capacity: 'caw-worker', suspended: true },
        { mandate: sampleId(14), capacity: 'caw-worker', suspended: false },
      ],
    },
  ],
  seats: [{ id: sampleId(2), mandate: sampleId(11), capacity: 'clb-worker', name: { shown: true, value: 'Els Vermeulen' }, service: { shown: true, value: 'CLB Oefenstad' } }],
  services: [{ mandate: sampleId(11), service: sampleId(21) }],
  mayIssue: true,
}

function today(instructions: readonly MyInstruction[]): ReactElement {
  return (
    <>
      <PageHeader title="Vandaag" />
      <ToAcknowledge instructions={instructions} href="/mijn-instructies" />
    </>
  )
}

/** A person's own page, for tests that do something in it. */
export function mineWith(one: MyInstruction, deeds: { readonly receive?: (id: Id) => Promise<Answered>; readonly acknowledge?: (id: Id) => Promise<Answered>; readonly readFile?: ReadFile } = {}): ReactElement {
  return <MyInstructions mine={{ instructions: [one] }} deeds={{ receive: done, acknowledge: done, readFile, ...deeds }} renderWhy={renderWhy} />
}

export function overviewWith(issue: (instruction: IssueInstruction) => Promise<Answered>, more: Partial<IssuingDeeds> = {}): ReactElement {
  return <InstructionOverview issued={{ instructions: [issued], cells }} today="2026-10-05" deeds={{ ...issuing, issue, ...more }} renderWhy={renderWhy} />
}

export function orderWith(issue: (instruction: IssueInstruction) => Promise<Answered>): ReactElement {
  return <CellInstructions known={ofCell} today="2026-10-05" deeds={{ ...issuing, issue }} renderWhy={renderWhy} />
}

/** Every state a person can meet, by name. */
export const instructionStates = {
  'nothing addressed': () => <MyInstructions mine={{ instructions: [] }} deeds={{ receive: done, acknowledge: done, readFile }} renderWhy={renderWhy} />,
  'not opened yet': () => mineWith(unread),
  opened: () => mineWith(opened),
  suspended: () => mineWith(late),
  confirmed: () => mineWith(confirmed),
  'a file that has not arrived': () => mineWith({ ...confirmed, fileKept: false }),
  'waiting today': () => today([opened, { ...late, id: sampleId(3) }, { ...opened, id: sampleId(4), daysLeft: 7 }]),
  'nothing waits today': () => today([confirmed]),
  overview: () => overviewWith(done),
  'overview without any': () => <InstructionOverview issued={{ instructions: [], cells: [] }} today="2026-10-05" deeds={issuing} renderWhy={renderWhy} />,
  cell: () => orderWith(done),
  'cell without any': () => <CellInstructions known={{ ...ofCell, instructions: [] }} today="2026-10-05" deeds={issuing} renderWhy={renderWhy} />,
} as const satisfies Record<string, () => ReactElement>
