import type { ConsentGiven, WithdrawConsent } from '@kader/domain/commands/consent'
import type { Sent } from './sent.ts'

/** What can be done with the consents on file about one signal; each resolves after they have been read again. */
export interface ConsentDeeds {
  record: (command: ConsentGiven) => Promise<Sent>
  takeBack: (command: WithdrawConsent) => Promise<Sent>
}
