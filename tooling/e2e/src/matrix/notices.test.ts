import { clockOn } from '@kader/gateway/clock'
import { goRound, type RoundParts } from '@kader/gateway/notices/go-round'
import { sectorMounts } from '@kader/gateway/sector-mounts'
import { testEnvironment } from '@kader/gateway/testing/test-environment'
import type { Mandate } from '@kader/domain/mandate'
import { memoryTransactions } from '@kader/exchange/testing/memory-transactions'
import { everyMandate, oefenstad, today } from '@kader/exchange/testing/oefenstad'
import { beforeEach, expect, test } from 'vitest'
import { doneId, freely } from './journey.ts'
import { peopleOn, practiceOn } from './practice.ts'

const secret = 'hij vertrekt naar zijn oom'

let transactions: ReturnType<typeof memoryTransactions>
let people: ReturnType<typeof peopleOn>
let sent: { to: string; subject: string; text: string }[]
let hour: number
let refusing: boolean
const addressOf = ({ id }: Mandate): string => `${id}@voorbeeld.example`

beforeEach(() => {
  transactions = memoryTransactions(everyMandate)
  people = peopleOn(practiceOn(transactions))
  sent = []
  hour = 9
  refusing = false
})

/** One round at this hour of Brussels (UTC + 2 on this day). */
async function round(expected = 0): Promise<void> {
  const defects: unknown[] = []
  const parts: RoundParts = {
    clock: clockOn(() => today, () => new Date(Date.UTC(2026, 9, 5, hour - 2))),
    transactions,
    environment: testEnvironment(),
    mounts: sectorMounts,
    rounds: { take: async () => true, changedCells: async () => new Set(), recipients: async () => everyMandate.filter(({ cell }) => cell !== undefined).map((mandate) => ({ mandate, address: addressOf(mandate) })) },
    mailer: {
      send: async (mail) => {
        if (refusing) throw new Error('the mail server does not answer')
        sent.push(mail)
      },
      close: () => undefined,
    },
    onDefect: (error) => void defects.push(error),
  }
  await goRound(parts, 'all')
  expect(defects).toHaveLength(expected)
}

async function registered() {
  const { els } = people
  const signal = await doneId(els.signals.save({ age: 'adult', lines: [{ kind: 'SIG', text: secret }], attested: [] }))
  const lines = (await els.signals.read({ id: signal })).lines.map((line) => line.id)
  await doneId(els.signals.register({ id: signal, lines, urgent: false, attested: [...freely], reason: 'x' }))
  return signal
}

const reasons = async (who: 'els' | 'samira' | 'marc' | 'lien') => (await people[who].notices.received({})).notices.map(({ reason }) => reason)

test('whoever a thing waits for is told what kind of thing, and it goes when it waits no longer', async () => {
  await round()
  expect([await reasons('lien'), await reasons('els')]).toEqual([[], []])
  const signal = await registered()
  await round()
  expect([await reasons('lien'), await reasons('marc'), await reasons('els'), await reasons('samira')]).toEqual([['registration'], ['registration'], [], []])
  expect((await people.lienElsewhere.notices.received({})).notices).toEqual([])

  await people.lien.notices.seen({})
  expect((await people.lien.notices.received({})).notices).toMatchObject([{ reason: 'registration', seenOn: today }])
  await doneId(people.els.signals.unregister({ id: signal }))
  await round()
  expect([await reasons('lien'), await reasons('marc')]).toEqual([[], []])
})

test('the source is told that somebody read his, once a day, and the round itself reads nothing', async () => {
  await registered()
  const before = { rows: transactions.rows().length, log: transactions.log().length }
  await round()
  const added = transactions.rows().slice(before.rows)
  expect(new Set(added.map(({ record }) => record))).toEqual(new Set(['notice', 'notice-choice']))
  expect(transactions.log().length).toBe(before.log)
  expect(await reasons('els')).toEqual([])
  await people.lien.triage.inbox({})
  await round()
  await round()
  expect(await reasons('els')).toEqual(['read'])
})

test('every mail is the same but for its address, its portal and its language', async () => {
  await registered()
  await round()
  expect(new Set(sent.map(({ to }) => to))).toEqual(new Set([addressOf(oefenstad.lien), addressOf(oefenstad.marc)]))
  const [one, other] = sent
  expect(one?.text).toBe(other?.text)
  expect(one?.subject).toBe('Kader: er staat iets voor u klaar')
  for (const { subject, text } of sent) for (const word of [secret, 'Oefenstad', 'aanmelding', 'casus', 'LIVC', 'signaal', 'Els']) expect(`${subject} ${text}`).not.toContain(word)
  await round()
  expect(sent).toHaveLength(2)
})

test('mail keeps to the hours that a person chose', async () => {
  const choice = { mail: 'soon', dailyAt: 8, quietFrom: 19, quietUntil: 7, language: 'en' } as const
  await people.lien.notices.choose(choice)
  await people.marc.notices.choose({ ...choice, mail: 'never' })
  await registered()
  hour = 20
  await round()
  expect(sent).toEqual([])
  hour = 9
  await round()
  expect(sent.map(({ to, subject }) => [to, subject])).toEqual([[addressOf(oefenstad.lien), 'Kader: something waits for you']])
  await registered()
  await round()
  expect(sent).toHaveLength(1)
  hour = 10
  await round()
  expect(sent).toHaveLength(2)
})

test('a mail that the server does not take is sent in a later round, and nothing else is lost', async () => {
  await registered()
  refusing = true
  await round(2)
  expect(await reasons('lien')).toEqual(['registration'])
  refusing = false
  await round()
  expect(sent).toHaveLength(2)
})
