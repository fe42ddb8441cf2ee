import { coreSeatPeriods } from '@kader/domain/core-seats'
import { localDate } from '@kader/domain/local-date'
import { sealRecord } from '@kader/exchange/sealed-record'
import type { Transactions } from '@kader/exchange/ports/transactions'
import { cellName } from './people.ts'
import { firstDay } from './practice-variables.ts'
import { factsBy, type SettledMandate } from './settle-registers.ts'

const founded = localDate('2019-03-04')

/** The practice cell in the register of cells: founded by two mayors, whose municipalities merged since. */
export async function settleCell(
  transactions: Transactions,
  settled: readonly SettledMandate[],
): Promise<void> {
  const coordinator = settled.find(({ mandate }) => mandate.capacity === 'livc-coordinator')?.mandate
  if (coordinator === undefined) throw new Error('no coordinator in Oefenstad')
  const ofCell = settled.map(({ mandate }) => mandate).filter(({ cell }) => cell === coordinator.cell)
  await transactions.run(coordinator, async ({ shelf }) => {
    const entry = {
      ...factsBy(coordinator),
      addressees: [{ to: 'register' as const }, { to: 'organiser' as const }],
      madeOn: founded,
      deed: { day: founded, mayorsOf: ['99001', '99002'] },
      territory: ['99001', '99002'].map((nis) => ({ nis, from: founded })),
      statuses: [{ status: 'active' as const, from: founded }],
      registration: 'unknown' as const,
    }
    const words = {
      name: cellName,
      reference: 'Besluit B/2019/7 (verzonnen)',
      source: 'Secretariaat van Gemeente Oefenstad',
    }
    await shelf('cell-entry').add(sealRecord('cell-entry', entry, words))
    const told = {
      ...factsBy(coordinator),
      addressees: [{ to: 'organiser' as const }, { to: 'supervisor' as const }],
      periods: [...coreSeatPeriods(ofCell)],
      reportedOn: localDate(firstDay),
    }
    await shelf('seat-report').add(sealRecord('seat-report', told, {}))
  })
}
