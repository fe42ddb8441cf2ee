import { readFileSync } from 'node:fs'
import { refusals } from '@kader/i18n/nl/refusals'
import { beforeAll, describe, expect, test } from 'vitest'
import { states } from './states.ts'
import { steps, stepsPage, stepsTable, type Step } from './steps-table.ts'

const page = readFileSync(new URL('../../../../docs/steps.md', import.meta.url), 'utf8')
let table: readonly Step[]
beforeAll(async () => {
  table = await stepsTable()
}, 60_000)

test('the page holds every step in every state, and nothing that is no longer so', () => {
  expect(page).toBe(stepsPage(table))
})

test('every refusal has its plain reason', () => {
  for (const { cell } of table) if (cell.startsWith('refused ')) expect(refusals).toHaveProperty([cell.slice('refused '.length)])
})

/** Written down anew from the workflow: who alone may take a step, and in which states it can be taken at all. */
const law: Readonly<Record<string, { readonly by: readonly string[]; readonly in: readonly string[] }>> = {
  'signals.register': { by: ['els'], in: ['S0'] },
  'triage.accept': { by: ['marc', 'lien'], in: ['S2'] },
  'cases.putOnList': { by: ['marc'], in: ['S3'] },
  'cases.closeCase': { by: ['marc'], in: ['S4', 'after S6'] },
  'cases.reopen': { by: ['marc'], in: ['S10'] },
  'cases.holdDestruction': { by: ['marc', 'lien'], in: ['S10'] },
  'cases.proposeDestruction': { by: ['marc', 'lien'], in: ['S10'] },
  'cases.keepOnList': { by: ['marc'], in: ['S4', 'S5', 'S6', 'S6h', 'after S6'] },
  'cases.refuse': { by: ['marc'], in: ['S3'] },
  'cases.invite': { by: ['lien'], in: ['S4', 'S5', 'S6', 'S6h', 'after S6'] },
  'consults.open': { by: ['marc'], in: ['S5'] },
  'consults.allow': { by: ['marc'], in: ['S5', 'S6', 'S6h'] },
  'consults.close': { by: ['marc'], in: ['S6', 'S6h'] },
  'consults.hold': { by: ['marc'], in: ['S5', 'S6'] },
  'consults.resume': { by: ['marc'], in: ['S6h'] },
  'consults.split': { by: ['marc'], in: ['S6'] },
  'consults.conclude': { by: ['lien'], in: ['S6'] },
  'consults.agree': { by: ['lien'], in: ['S6'] },
  'consults.contribute': { by: ['els', 'samira', 'koen', 'marc', 'lien'], in: ['S6'] },
  'consults.consent': { by: ['els', 'samira', 'koen', 'nadia', 'marc', 'lien'], in: ['S6'] },
}

describe.each(Object.entries(law))('%s', (path, allowed) => {
  test.each(states)('in state %s is done by whom the workflow names, and by nobody where it does not', (state) => {
    const done = table.filter((one) => one.path === path && one.state === state && one.cell === 'done').map(({ role }) => role)
    if (!allowed.in.includes(state)) return expect(done).toEqual([])
    return expect(allowed.by).toEqual(expect.arrayContaining(done))
  })
})

test('each of these steps can be taken somewhere, so that the table above says something', () => {
  for (const path of Object.keys(law)) {
    expect(steps, path).toContain(path)
    if (path !== 'cases.putOnList' && path !== 'consults.open') expect(table.some((one) => one.path === path && one.cell === 'done'), path).toBe(true)
  }
})
