import { hashOf } from '@kader/audit/hash'
import { Code } from '@kader/domain/code'
import type { IssueInstruction } from '@kader/domain/commands/instruction'
import { today } from '@kader/exchange/testing/oefenstad'

const text = Buffer.from('Wat u hier hoort, blijft hier.')

/** Its file, in one part. */
export const fileOfOrder = { part: 0, of: 1, bytes: text.toString('base64') } as const

/** An order of the organiser for everyone of his cell; it suspends nobody within the story. */
export const localOrder: IssueInstruction = {
  kind: 'local-order',
  issuedOn: today,
  from: today,
  audience: { cells: [], services: [], capacities: [] },
  binding: true,
  suspendsAfterDays: 30,
  issuer: 'de burgemeester',
  number: '',
  subject: 'hoe wij aanmelden',
  file: { sha256: Code.parse(hashOf(text)), bytes: text.length },
  fileName: 'afspraken.txt',
}
