import { execFile } from 'node:child_process'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { LogFile } from '@kader/audit/log-file'
import { expect } from 'vitest'
import { picture } from '../world/screenshots.ts'
import type { PeopleAtWork } from '../world/people-at-work.ts'
import { lines, markOf } from './words.ts'

const run = promisify(execFile)
const cli = fileURLToPath(new URL('../../../../packages/cli/src/main.ts', import.meta.url))

/** Step 6: the supervisor sees no case, downloads the log of the cell and verifies it elsewhere. */
export async function superviseTheLog(people: PeopleAtWork): Promise<LogFile> {
  const page = await people.at('oversight-anke', '/logboek')
  const readings = page.getByRole('link', { name: /^Logboek [0-9A-F]{4,}/ })
  await readings.first().waitFor()
  const logs: LogFile[] = []
  for (const index of (await readings.all()).keys()) {
    await readings.nth(index).click()
    await page.getByRole('button', { name: 'Logboek nakijken' }).click()
    await page.getByText(/Het logboek klopt: /).waitFor()
    await picture(page, `6-log-${index}`)
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Logboek bewaren' }).click()])
    const file = join(await mkdtemp(join(tmpdir(), 'kader-log-')), 'logboek.json')
    await download.saveAs(file)
    await verifiesAndNotices(file)
    logs.push(LogFile.parse(JSON.parse(await readFile(file, 'utf8'))))
    await page.goBack()
    await readings.first().waitFor()
  }
  const cell = logs.toSorted((a, b) => b.entries.length - a.entries.length)[0]
  if (cell === undefined) throw new Error('no log')
  return cell
}

/** The file verifies by itself; one changed byte does not. */
async function verifiesAndNotices(file: string): Promise<void> {
  const { stdout } = await run(process.execPath, [cli, 'audit', 'verify', file])
  expect(stdout).toContain('ongewijzigd')
  const bytes = await readFile(file)
  const at = bytes.indexOf('"day"') + 12
  bytes[at] = (bytes[at] ?? 0) ^ 1
  await writeFile(`${file}.changed`, bytes)
  await expect(run(process.execPath, [cli, 'audit', 'verify', `${file}.changed`])).rejects.toMatchObject({ code: 1 })
}

/** Every disclosure and refusal of the journey is there, without content and without person, case or item. */
export function tellsTheJourneyInCodes(log: LogFile): void {
  const text = JSON.stringify(log.entries)
  for (const line of Object.keys(lines) as (keyof typeof lines)[]) expect(text).not.toContain(markOf(line))
  expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-/)
  expect(text).not.toMatch(/Vermeulen|Wouters|Oefenstad/)
  const rules = new Set(log.entries.flatMap(({ decisions }) => decisions.flatMap((one) => (one.basis === 'rule' ? [...one.rules, ...one.failed].map((id) => id.slice(0, 3)) : []))))
  for (const rule of ['G16', 'M05', 'P01', 'P03', 'P16', 'E01', 'W01', 'V01', 'M06', 'P06', 'G25']) expect(rules).toContain(rule)
  expect(log.entries.some(({ procedure }) => procedure.includes('advice'))).toBe(false)
  expect(log.entries.some(({ result }) => result === 'refused')).toBe(true)
  expect(log.entries.some(({ result }) => result === 'absent')).toBe(true)
}
