import type { DraftAgreement } from '@kader/domain/commands/agreement'
import type { AgreementLine } from '@kader/domain/agreement'
import { id as idOf, type Id } from '@kader/domain/id'
import { localDate } from '@kader/domain/local-date'
import type { Mandate } from '@kader/domain/mandate'
import { Question } from '@kader/domain/question'
import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { decide } from '@kader/secrecy-rules'
import { beforeEach, describe, expect, test } from 'vitest'
import { callerFactory, router } from '../procedures/trpc.ts'
import { requestOf } from '../testing/call.ts'
import { memoryTransactions, type MemoryTransactions } from '../testing/memory-transactions.ts'
import { elders, everyMandate, oefenstad } from '../testing/oefenstad.ts'
import { viewOf } from '../view.ts'
import { decidesUnder } from './law-of-cell.ts'
import { listAgreements } from './list-agreements.ts'
import { loadAgreements } from './load-agreements.ts'
import { openPaper } from './open-paper.ts'
import { proposeAgreement } from './propose-agreement.ts'
import { saveAgreement } from './save-agreement.ts'
import { signAgreement } from './sign-agreement.ts'
import { withdrawAgreement } from './withdraw-agreement.ts'

const register = { setting: 'bilateral', purpose: 'operations', existence: 'within' } as const
const views = {
  agreement: viewOf('agreement', { ...register, facts: ['number', 'from', 'retentionMonths', 'parties', 'lines', 'proposedOn'], fields: [] }),
  words: viewOf('agreement-words', { ...register, facts: [], fields: ['title', 'finality', 'answersPeople', 'thresholds', 'contacts'] }),
  seat: viewOf('seat', { ...register, facts: ['mandate', 'capacity'], fields: ['name', 'service'] }),
  organisation: viewOf('organisation', { ...register, facts: ['service'], fields: ['name', 'kbo', 'contacts', 'dataProtection'] }),
} as const
const town = router({ save: saveAgreement(), propose: proposeAgreement(), withdraw: withdrawAgreement(), sign: signAgreement('municipality'), list: listAgreements('municipality', views) })
const school = router({ sign: signAgreement('education'), list: listAgreements('education', views), paper: openPaper('education', views) })
const { marc, lien, ruth, els, joris, samira } = oefenstad

let memory: MemoryTransactions
beforeEach(() => {
  memory = memoryTransactions(everyMandate)
})
const at = (mandate: Mandate) => callerFactory(town)(requestOf(mandate, memory))
const inSchool = (mandate: Mandate) => callerFactory(school)(requestOf(mandate, memory))

const closing: AgreementLine = {
  name: 'l1',
  holders: ['clb-worker'],
  kinds: ['CARE'],
  recipients: ['mayor'],
  settings: ['consultation-livc-r'],
  purposes: ['prevent-terrorism'],
  effect: 'closed',
  unless: [],
  from: localDate('2026-10-01'),
}
const draft: DraftAgreement = {
  from: localDate('2026-10-01'),
  retentionMonths: 48,
  parties: [marc.service, els.service],
  lines: [closing],
  title: 'Afspraken met het CLB',
  finality: 'Voorkomen van terroristische misdrijven.',
  answersPeople: 'De functionaris van de gemeente.',
  thresholds: [{ line: 'l1', text: 'Nooit.' }],
  contacts: [{ service: els.service, contact: 'onthaal van het CLB' }],
}
const careTo = (recipient: string, kind = 'CARE') =>
  Question.parse({
    at: '2026-10-05',
    holder: 'clb-worker',
    recipient,
    setting: 'consultation-livc-r',
    kind,
    purpose: 'prevent-terrorism',
    conditions: Object.fromEntries(ConditionCode.options.map((code) => [code, true])),
  })

async function saved(given = draft): Promise<Id> {
  const receipt = await at(lien).save(given)
  if (!receipt.done) throw new Error(receipt.refusal)
  return idOf(receipt.id ?? '')
}
async function proposed(given = draft): Promise<{ id: Id; text: string }> {
  const id = await saved(given)
  expect(await at(lien).propose({ id })).toEqual({ done: true, id })
  return { id, text: (await at(lien).list({})).versions[0]?.text ?? '' }
}
async function signed(given = draft): Promise<{ id: Id; text: string }> {
  const version = await proposed(given)
  expect(await at(marc).sign(version)).toMatchObject({ done: true })
  expect(await inSchool(els).sign(version)).toMatchObject({ done: true })
  return version
}
const law = () => memory.run(marc, async (ports) => decidesUnder(await loadAgreements(ports, marc.cell!)))
const standings = async () => (await at(marc).list({})).versions.map(({ number, standing }) => `${number} ${standing}`)

describe('a version', () => {
  test('is the organiser’s alone until it is proposed, then everyone’s in the cell and nobody’s elsewhere', async () => {
    const id = await saved()
    expect((await inSchool(els).list({})).versions).toEqual([])
    await at(lien).propose({ id })
    const [read] = (await inSchool(els).list({})).versions
    expect(read).toMatchObject({ id, standing: 'proposed', may: ['sign'], words: [{ title: { shown: true, value: draft.title }, thresholds: { shown: true, value: draft.thresholds } }] })
    expect((await inSchool(elders.els).list({})).versions).toEqual([])
    await expect(inSchool(elders.els).sign({ id, text: read?.text ?? '' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('changes as long as it is a draft, and its fingerprint with it', async () => {
    const id = await saved()
    const before = (await at(lien).list({})).versions[0]
    expect(await at(marc).save({ ...draft, id, finality: 'Iets anders.' })).toEqual({ done: true, id })
    const [after] = (await at(lien).list({})).versions
    expect(after?.words[0]?.finality).toEqual({ shown: true, value: 'Iets anders.' })
    expect(after?.text).not.toBe(before?.text)
    await at(lien).propose({ id })
    expect(await at(lien).save({ ...draft, id })).toMatchObject({ refusal: 'not-a-draft' })
  })

  test('comes into force with the last signature, which also fixes the retention term', async () => {
    const version = await proposed()
    await at(marc).sign(version)
    expect(await standings()).toEqual(['1 proposed'])
    expect(memory.rows().some(({ record }) => record === 'retention-term')).toBe(false)
    await inSchool(els).sign(version)
    expect(await standings()).toEqual(['1 in-force'])
    expect(memory.rows().filter(({ record }) => record === 'retention-term').map(({ facts }) => facts)).toMatchObject([{ months: 48, fixedOn: '2026-10-05' }])
  })

  test('stays readable when a newer one replaces it', async () => {
    await signed()
    await signed({ ...draft, lines: [{ ...closing, effect: 'shared' }] })
    expect(await standings()).toEqual(['2 in-force', '1 replaced'])
    expect((await inSchool(joris).list({})).versions[1]?.lines).toEqual([closing])
  })
})

describe('the papers of a version', () => {
  const open = (id: Id, mandate: Mandate = els) => inSchool(mandate).paper({ id, paper: 'access-list' })
  const absent = { code: 'NOT_FOUND' }

  test('are there once it holds, for everyone in the cell and nobody elsewhere, and each opening is logged', async () => {
    const version = await proposed({ ...draft, lines: [closing, { ...closing, name: 'l2', kinds: ['SIG'], effect: 'shared' }], thresholds: [...draft.thresholds, { line: 'l2', text: 'x' }] })
    await expect(open(version.id)).rejects.toMatchObject(absent)
    await at(marc).sign(version)
    await inSchool(els).sign(version)
    const paper = await open(version.id)
    expect(paper).toMatchObject({ version: { id: version.id, standing: 'in-force', words: [{ finality: { shown: true, value: draft.finality } }] }, organisations: [] })
    expect(paper.grounds[0]).toEqual({ line: 'l1', norms: [] })
    expect(paper.grounds[1]?.norms.length).toBeGreaterThan(0)
    await expect(open(version.id, elders.els)).rejects.toMatchObject(absent)
    expect(memory.log().filter(({ entry: { procedure, result } }) => procedure === 'education.paper' && result === 'answered')).toHaveLength(1)
  })

  test('are gone when another version takes its place', async () => {
    const version = await signed()
    await open(version.id)
    await signed({ ...draft, retentionMonths: 12 })
    await expect(open(version.id)).rejects.toMatchObject(absent)
  })
})

describe('refused is', () => {
  test('writing by whoever is no organiser, and a second version at a time', async () => {
    expect(await at(ruth).save(draft)).toMatchObject({ refusal: 'not-the-organiser' })
    await saved()
    expect(await at(marc).save(draft)).toMatchObject({ refusal: 'another-version-open' })
  })

  test('a line that promises what the law never lets through', async () => {
    const id = await saved({ ...draft, lines: [{ ...closing, effect: 'shared', kinds: ['TER'] }] })
    expect(await at(lien).propose({ id })).toMatchObject({ refusal: 'beyond-the-law' })
  })

  test('a newer version without a party of the one in force', async () => {
    await signed()
    const id = await saved({ ...draft, parties: [marc.service, samira.service] })
    expect(await at(lien).propose({ id })).toMatchObject({ refusal: 'party-left-out' })
  })

  test('a signature under another text, by no party, or twice', async () => {
    const version = await proposed()
    expect(await at(marc).sign({ ...version, text: '0'.repeat(64) })).toMatchObject({ refusal: 'text-changed' })
    expect(await inSchool(oefenstad.hilde).sign(version)).toMatchObject({ refusal: 'not-a-party' })
    await inSchool(els).sign(version)
    expect(await inSchool(joris).sign(version)).toMatchObject({ refusal: 'already-signed' })
  })

  test('taking back what everyone signed; before that it can be', async () => {
    const { id } = await signed()
    expect(await at(lien).withdraw({ id })).toMatchObject({ refusal: 'signed-by-all' })
    const next = await proposed()
    expect(await at(lien).withdraw({ id: next.id })).toMatchObject({ done: true })
    expect(await standings()).toEqual(['2 withdrawn', '1 in-force'])
  })
})

describe('the rules', () => {
  test('use it from the moment the last party signed, and name the line', async () => {
    const version = await proposed()
    await at(marc).sign(version)
    expect((await law())(careTo('mayor')).outcome).toBe('permit')
    await inSchool(els).sign(version)
    const decision = (await law())(careTo('mayor'))
    expect(decision).toMatchObject({ outcome: 'prohibited', rules: expect.arrayContaining(['A-1-l1']) })
    expect(decision.ruleset).not.toBe(decide(careTo('mayor')).ruleset)
    expect((await law())(careTo('livc-coordinator')).outcome).toBe('permit')
  })

  test('go on by the law alone before its first day', async () => {
    await signed({ ...draft, from: localDate('2026-12-01') })
    expect((await law())(careTo('mayor'))).toEqual(decide(careTo('mayor')))
  })

  test('withhold what partners agree about when an agreement cannot be used; what is public stays readable', async () => {
    const broken = { id: idOf('00000000-0000-4000-8000-000000000001'), number: 1, status: 'proposed', text: 'broken', from: draft.from, retentionMonths: 12, parties: [marc.service], lines: [closing, closing] } as const
    const signature = { agreement: broken.id, service: marc.service, person: marc.person, day: draft.from, text: 'broken' }
    const decides = decidesUnder({ versions: [{ ...broken, text: 'broken' as never, parties: [...broken.parties], lines: [...broken.lines] }], signatures: [signature] })
    expect(decides(careTo('livc-coordinator', 'SIG'))).toMatchObject({ outcome: 'undecidable', defect: 'rule-failed' })
    expect(decides(careTo('mayor', 'OPEN'))).toEqual(decide(careTo('mayor', 'OPEN')))
  })

  test('take no signature that a mandate of another service put in its name', async () => {
    const version = await proposed()
    await at(marc).sign(version)
    await memory.run(samira, async ({ shelf }) => {
      const { sealRecord } = await import('@kader/disclosure')
      const source = { holder: samira.capacity, mandate: samira.id, service: samira.service }
      const forged = { id: idOf('00000000-0000-4000-8000-000000000002'), cell: samira.cell!, source, addressees: [{ to: 'everyone' as const }], attested: [] }
      const signature = { agreement: version.id, service: els.service, person: els.person, day: localDate('2026-10-05'), text: version.text as never }
      await shelf('agreement-signature').add(sealRecord('agreement-signature', { ...forged, ...signature }, {}))
    })
    expect(await standings()).toEqual(['1 proposed'])
  })
})
