import { runningShare } from '@kader/exchange/testing/running-share'
import { localDate } from '@kader/domain/local-date'
import { expect, test } from 'vitest'
import { registerOver } from '../register/register.ts'
import { describeOnBothDatabases } from '../testing/both-databases.ts'
import { newId, practiceCell } from '../testing/practice-cell.ts'
import { transactionsOver } from '../transactions/transactions.ts'

describeOnBothDatabases('a line that a colleague reads by consent', (current) => {
  test('is gone at the first reading after the withdrawal, and no consent to something else brings it back', async () => {
    const { lien } = await practiceCell(current().database)
    const register = registerOver(current().database)
    const service = newId()
    await register.addService({ id: service, name: 'VDAB Oefenstad' })
    const [writer, colleague, stranger] = [service, service, lien.service].map((at) => ({
      ...lien,
      id: newId(),
      person: newId(),
      service: at,
      portal: 'vdab' as const,
      capacity: 'vdab-counsellor' as const,
    }))
    for (const one of [writer, colleague, stranger]) {
      await register.addPerson({
        id: one!.person,
        name: 'x',
        identities: [{ issuer: 'https://login.example', subject: one!.person }],
      })
      await register.addMandate(one!)
    }
    const transactions = transactionsOver(current().database, current().keys)
    const share = await runningShare({
      transactions,
      newId,
      coordinator: lien,
      writer: writer!,
      colleague: colleague!,
    })
    expect(await share.colleagueReads()).toBe('')
    const given = await share.consents()
    expect(await share.colleagueReads()).toBe('komt niet meer opdagen')
    const reachedBy = (mandate: typeof lien) =>
      transactions.run(mandate, async ({ shelf }) => (await shelf('consent').byId(given)) !== undefined)
    expect([await reachedBy(colleague!), await reachedBy(stranger!), await reachedBy(lien)]).toEqual([
      true,
      false,
      false,
    ])
    await share.takesBack(given)
    expect(await share.colleagueReads()).toBe('')
    for (const scope of [
      { kinds: ['JOB' as const] },
      { recipients: ['parent' as const] },
      { purpose: 'care' as const },
      { day: localDate('2026-10-01'), until: localDate('2026-10-02') },
    ]) {
      await share.consents(scope)
      expect(await share.colleagueReads()).toBe('')
    }
  })
})
