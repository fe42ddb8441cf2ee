// A process for the crash test: adds leaf after leaf to one log until it is killed in the middle of it.
import { localDate } from '@kader/domain/local-date'
import { openStore } from '../open-store.ts'
import { practiceCell } from './practice-cell.ts'
import { lineBy } from './practice-records.ts'

const store = await openStore({ folder: process.argv[2] ?? '' })
const { els, log } = await practiceCell(store.database)
process.stdout.write(`${JSON.stringify({ log, els })}\n`)
for (;;) {
  const line = lineBy(els, 'geschreven tot het doek valt')
  await store.transactions.run(els, async ({ shelf, audit }) => {
    await shelf('signal-line').add(line)
    await audit.append(
      log,
      {
        procedure: 'education.signals.register',
        actor: els.capacity,
        day: localDate('2026-10-05'),
        result: 'answered',
        decisions: [],
      },
      { at: '2026-10-05T08:00:00.000Z', actorMandate: els.id, items: [] },
    )
  })
  process.stdout.write('.')
}
