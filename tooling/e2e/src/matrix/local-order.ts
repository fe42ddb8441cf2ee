import type { IssueInstruction } from '@kader/domain/commands/instruction'
import { today } from '@kader/exchange/testing/oefenstad'

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
  fileName: '',
}
