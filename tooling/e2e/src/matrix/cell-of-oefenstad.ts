import type { KeepCell } from '@kader/domain/commands/cell'
import { localDate } from '@kader/domain/local-date'

/** What the register knows of the cell of the story: founded by one mayor, active since. */
export const cellOfOefenstad: KeepCell = {
  name: 'LIVC-R Oefenstad',
  deed: { day: localDate('2019-03-04'), mayorsOf: ['99003'], reference: 'B/2019/7', source: 'het secretariaat van de gemeente' },
  territory: [{ nis: '99003', from: localDate('2019-03-04') }],
  statuses: [{ status: 'active', from: localDate('2019-03-04') }],
  registration: 'unknown',
}
