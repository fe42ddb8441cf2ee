import { createHash } from 'node:crypto'
import { Code } from '@kader/domain/code'
import type { AddFilePart, IssueInstruction } from '@kader/domain/commands/instruction'
import type { Id } from '@kader/domain/id'
import type { LocalDate } from '@kader/domain/local-date'
import type { Receipt } from '@kader/exchange/refusal'

interface Issuing {
  readonly instructions: { issue(instruction: IssueInstruction): Promise<Receipt>; addPart(part: AddFilePart): Promise<Receipt> }
}

interface Reading {
  readonly instructions: { receive(one: { id: Id }): Promise<Receipt>; acknowledge(one: { id: Id }): Promise<Receipt> }
}

interface Instructing {
  readonly today: LocalDate
  readonly supervisor: Issuing
  readonly organiser: Issuing
  /** Who has read both already; the others still have to. */
  readonly readers: readonly Reading[]
  readonly done: (answer: Promise<Receipt>) => Promise<Id>
}

/** What the people of Oefenstad agreed for their table; invented, like everything here. */
const agreed = Buffer.from(
  ['Afspraken aan de tafel (verzonnen)', '', '1. Wat u hoort, blijft hier.', '2. U kiest zelf of u spreekt, en wat u zegt.', '3. In uw eigen dossier komt enkel wat iedereen goedkeurt.', ''].join('\n'),
)

const everyone = { cells: [], services: [], capacities: [] }

/** A circular for every cell, and an order of this one that suspends whoever does not confirm it in sixty days. */
export async function instructInOefenstad({ today, supervisor, organiser, readers, done }: Instructing): Promise<void> {
  const dates = { issuedOn: today, from: today }
  const circular = await done(
    supervisor.instructions.issue({
      ...dates,
      kind: 'circular',
      audience: everyone,
      binding: true,
      issuer: 'Toezicht Oefenstad (verzonnen)',
      number: 'VERZONNEN 2026/1',
      subject: 'Een verzonnen omzendbrief: wie meldt wat aan de LIVC-R',
      fileName: '',
    }),
  )
  const order = await done(
    organiser.instructions.issue({
      ...dates,
      kind: 'local-order',
      audience: everyone,
      binding: true,
      suspendsAfterDays: 60,
      issuer: 'LIVC-R Oefenstad',
      number: '',
      subject: 'Afspraken aan de tafel: wat u hoort, blijft hier (verzonnen)',
      file: { sha256: Code.parse(createHash('sha256').update(agreed).digest('hex')), bytes: agreed.length },
      fileName: 'afspraken-aan-de-tafel.txt',
    }),
  )
  await done(organiser.instructions.addPart({ id: order, part: 0, of: 1, bytes: agreed.toString('base64') }))
  for (const reader of readers) {
    for (const id of [circular, order]) {
      await done(reader.instructions.receive({ id }))
      await done(reader.instructions.acknowledge({ id }))
    }
  }
}
