import { beforeEach, expect, test } from 'vitest'
import { describeOnBothDatabases } from '../testing/both-databases.ts'
import { newId } from '../testing/practice-cell.ts'
import { sessionStoreOver, type StoredSession } from './session-store.ts'

const at = (time: string) => new Date(`2026-10-05T${time}:00.000Z`)

describeOnBothDatabases('the session store', (current) => {
  let session: StoredSession
  const store = () => sessionStoreOver(current().database)
  beforeEach(() => {
    session = {
      idHash: newId(),
      portal: 'education',
      issuer: 'https://login.example',
      subject: 'clb-els',
      mandate: newId(),
      assurance: null,
      createdAt: at('08:00'),
      seenAt: at('08:00'),
      expiresAt: at('18:00'),
    }
  })
  const attempt = (stateHash: string, expiresAt = at('08:10')) =>
    ({ stateHash, portal: 'education', nonce: 'n', verifier: 'v', expiresAt }) as const

  test('keeps a session until it is closed', async () => {
    await store().open(session)
    expect(await store().find(session.idHash)).toEqual(session)
    await store().close(session.idHash)
    expect(await store().find(session.idHash)).toBeUndefined()
  })

  test('remembers when a session was last seen and under which mandate', async () => {
    await store().open(session)
    const mandate = newId()
    await store().seen(session.idHash, at('09:30'))
    await store().switchMandate(session.idHash, mandate)
    expect(await store().find(session.idHash)).toEqual({ ...session, seenAt: at('09:30'), mandate })
  })

  test('hands out an attempt once, also to two callbacks at the same moment', async () => {
    const kept = attempt(newId())
    await store().beginAttempt(kept)
    const taken = await Promise.all([1, 2, 3].map(() => store().takeAttempt(kept.stateHash)))
    expect(taken.filter((one) => one !== undefined)).toEqual([kept])
  })

  test('forgets what is past its time and nothing else', async () => {
    const late = { ...session, idHash: newId(), expiresAt: at('20:00') }
    const [over, young] = [attempt(newId()), attempt(newId(), at('19:00'))]
    await store().open(session)
    await store().open(late)
    await store().beginAttempt(over)
    await store().beginAttempt(young)
    await store().removeExpired(at('18:00'))
    expect(await store().find(session.idHash)).toBeUndefined()
    expect(await store().find(late.idHash)).toEqual(late)
    expect(await store().takeAttempt(over.stateHash)).toBeUndefined()
    expect(await store().takeAttempt(young.stateHash)).toEqual(young)
  })

  test('is out of reach of any transaction about a case', async () => {
    await store().open(session)
    await store().beginAttempt(attempt(newId()))
    const scope = { cells: [newId()], mandate: session.mandate }
    const seen = await current().database.transaction(scope, async (tx) => [
      ...(await tx.selectFrom('sessions').selectAll().execute()),
      ...(await tx.selectFrom('login_attempts').selectAll().execute()),
    ])
    expect(seen).toEqual([])
  })
})
