import type { AgreementLine } from '@kader/domain/agreement'
import type { ConsentGiven } from '@kader/domain/commands/consent'
import { id as idOf, type Id } from '@kader/domain/id'
import type { Mandate } from '@kader/domain/mandate'
import { proposeAgreement } from '../agreements/propose-agreement.ts'
import { listAgreements } from '../agreements/list-agreements.ts'
import { saveAgreement } from '../agreements/save-agreement.ts'
import { signAgreement } from '../agreements/sign-agreement.ts'
import { recordConsent } from '../consents/record-consent.ts'
import { withdrawConsent } from '../consents/withdraw-consent.ts'
import type { Transactions } from '../ports/transactions.ts'
import { callerFactory, router } from '../procedures/trpc.ts'
import type { Receipt } from '../refusal.ts'
import { listSignals } from '../signals/list-signals.ts'
import { previewSignal } from '../signals/preview-signal.ts'
import { readSignal } from '../signals/read-signal.ts'
import { saveSignal } from '../signals/save-signal.ts'
import { viewOf } from '../view.ts'
import { now, today } from './oefenstad.ts'

const team = { setting: 'bilateral', purpose: 'own-task', recipient: 'own-team', existence: 'within' } as const
const signals = {
  signal: viewOf('signal', { ...team, facts: ['status', 'urgent', 'age', 'registeredOn'], fields: [] }),
  line: viewOf('signal-line', { ...team, facts: ['kind'], fields: ['text'] }),
}
const register = { setting: 'bilateral', purpose: 'operations', existence: 'within' } as const
const agreements = {
  agreement: viewOf('agreement', { ...register, facts: ['number', 'from', 'retentionMonths', 'parties', 'lines', 'proposedOn'], fields: [] }),
  words: viewOf('agreement-words', { ...register, facts: [], fields: ['title', 'finality', 'answersPeople', 'thresholds', 'contacts'] }),
  seat: viewOf('seat', { ...register, facts: ['mandate', 'capacity'], fields: ['name', 'service'] }),
} as const
const town = router({ save: saveAgreement(), propose: proposeAgreement(), sign: signAgreement('municipality'), list: listAgreements('municipality', agreements) })
const vdab = router({
  sign: signAgreement('vdab'),
  save: saveSignal('vdab'),
  list: listSignals('vdab', () => signals),
  read: readSignal('vdab', () => signals),
  preview: previewSignal('vdab', () => [{ recipient: 'own-team', setting: 'bilateral', purpose: 'own-task' }]),
  consent: recordConsent('vdab'),
  takeBack: withdrawConsent('vdab'),
})

interface Played {
  readonly transactions: Transactions
  readonly newId: () => Id
  readonly coordinator: Mandate
  /** Whoever wrote the line and filed the consents. */
  readonly writer: Mandate
  readonly colleague: Mandate
}

/** Told to a colleague only with consent: that is what the partners agreed. */
const onlyWithConsent: AgreementLine = {
  name: 'l1', holders: ['vdab-counsellor'], kinds: ['SIG'], recipients: ['own-team'], settings: ['bilateral'], purposes: ['own-task'],
  effect: 'only-if', unless: ['C-CONSENT'], from: today,
}

/** A line that a colleague reads by consent alone, in a cell whose partners agreed so. */
export async function runningShare({ transactions, newId, coordinator, writer, colleague }: Played) {
  const of = (mandate: Mandate) => ({ portal: mandate.portal, mandate, today, now, transactions, newId })
  const lien = callerFactory(town)(of(coordinator))
  const sharer = callerFactory(vdab)(of(writer))
  const reader = callerFactory(vdab)(of(colleague))
  const version = await doneId(
    lien.save({
      from: today, retentionMonths: 12, parties: [coordinator.service, writer.service], lines: [onlyWithConsent],
      title: 'Afspraken met VDAB', finality: 'Bemiddelen.', answersPeople: 'De gemeente.', thresholds: [{ line: 'l1', text: 'Enkel als hij of zij instemt.' }], contacts: [],
    }),
  )
  await doneId(lien.propose({ id: version }))
  const text = (await lien.list({})).versions[0]?.text ?? ''
  await doneId(lien.sign({ id: version, text }))
  await doneId(sharer.sign({ id: version, text }))
  const signal = await doneId(sharer.save({ age: 'adult', attested: ['C-NEC'], reason: 'het team volgt mee op', lines: [{ kind: 'SIG', text: 'komt niet meer opdagen' }] }))
  return {
    consents: (scope: Partial<ConsentGiven> = {}): Promise<Id> =>
      doneId(sharer.consent({ about: signal, by: 'person', capable: true, kinds: ['ID', 'SIG'], recipients: ['own-team'], purpose: 'own-task', text: 'Mijn collega mag het weten.', day: today, ...scope })),
    takesBack: (id: Id): Promise<Id> => doneId(sharer.takeBack({ id, note: 'zij bedacht zich' })),
    colleagueTakesBack: (id: Id): Promise<Receipt> => reader.takeBack({ id, note: 'x' }),
    /** What the colleague gets when he reads now; an empty string where nothing is there for him. */
    colleagueReads: async (): Promise<string> => {
      const listed = (await reader.list({})).team.flatMap(({ lines }) => lines)
      const read = await reader.read({ id: signal }).then(({ lines }) => lines, () => [])
      if (JSON.stringify(listed) !== JSON.stringify(read)) throw new Error('The list and the reading tell the same.')
      return read.map((line) => (line.text.shown ? line.text.value : '')).join()
    },
    /** What the sharer is told of who sees it, and which condition closes it. */
    sharerIsTold: async () => {
      const cell = (await sharer.preview({ id: signal, age: 'adult', kinds: ['SIG'], attested: ['C-NEC'] })).rows[0]?.cells[0]
      return { sight: cell?.sight, rules: cell?.why.rules ?? [], missing: [...(cell?.why.unmet ?? []), ...(cell?.why.unknown ?? [])] }
    },
  }
}

async function doneId(answer: Promise<Receipt>): Promise<Id> {
  const receipt = await answer
  if (!receipt.done || receipt.id === undefined) throw new Error(`refused: ${JSON.stringify(receipt)}`)
  return idOf(receipt.id)
}
