import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Portal } from '@kader/domain/vocabulary/portals'
import { describeOnPostgres } from '@kader/store/testing/both-databases'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { appsFolder } from './apps-folder.ts'
import { type GatewayProcess, startGateway } from './gateway-process.ts'

const folder = mkdtempSync(join(tmpdir(), 'kader-built-'))
const entry = join(folder, 'program/main.js')
// Away from the workspace: what the built gateway does not bring along is not there.
beforeAll(() => cpSync(join(appsFolder, 'gateway/dist'), join(folder, 'program'), { recursive: true }))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const production = {
  NODE_ENV: 'production',
  KADER_OIDC_ISSUER: 'https://login.example',
  ...Object.fromEntries(Portal.options.map((portal) => [`KADER_ORIGIN_${portal.toUpperCase()}`, `https://${portal}.example`])),
}

async function sessionsOf({ address }: GatewayProcess) {
  return Promise.all(Portal.options.map(async (portal) => (await fetch(`${address}/${portal}/session`)).json()))
}

test('the built gateway starts by itself on the embedded database and says who is not signed in', async () => {
  const gateway = await startGateway(entry, { NODE_ENV: 'development', KADER_DATA: join(folder, 'data'), KADER_DAY: '2026-10-05' })
  const environment = { demo: false, day: '2026-10-05' }
  expect(await sessionsOf(gateway)).toEqual(Portal.options.map(() => ({ signedIn: false, environment })))
  expect(await (await fetch(`${gateway.address}/health`)).text()).toBe('{"status":"ok"}')
  const course = { at: '2026-10-05', words: { holder: 'clb-worker', recipient: 'police-officer', setting: 'bilateral', kind: 'SIG', purpose: 'prevent-terrorism' }, conditions: {} }
  const document = await fetch(`${gateway.address}/advice/v1/advice/pdf`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(course),
  })
  expect((await document.text()).slice(0, 5), 'the typesetter travels along').toBe('%PDF-')
  expect(await gateway.stop()).toBe(0)
}, 90_000)

test('the built gateway refuses production without a database server, in plain words', async () => {
  const starting = startGateway(entry, { ...production, KADER_DATA: join(folder, 'none') })
  await expect(starting).rejects.toThrow(/DATABASE_URL ontbreekt: in productie is een PostgreSQL-server verplicht/)
})

test('what is delivered says which version it is', () => {
  const version = (file: string) => (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
  expect(version(join(folder, 'program/package.json'))).toBe(version(join(appsFolder, 'gateway/package.json')))
})

describeOnPostgres('the built gateway in production', (server) => {
  test('migrates as the owner, works as a plain role, and tells no day of practice', async () => {
    const { appUrl, ownerUrl } = await server().createDatabase()
    const variables = { ...production, KADER_DATA: join(folder, 'production'), DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl }
    const gateway = await startGateway(entry, variables)
    expect(await sessionsOf(gateway)).toMatchObject(Portal.options.map(() => ({ signedIn: false, environment: { demo: false } })))
    expect((await fetch(`${gateway.address}/health`)).status).toBe(200)
    expect(existsSync(join(folder, 'production/postgres'))).toBe(false)
    expect(await gateway.stop()).toBe(0)
  }, 60_000)

  test('refuses to work as the owner of the tables', async () => {
    const { ownerUrl } = await server().createDatabase()
    await server().allowAsApplication(ownerUrl)
    const variables = { ...production, KADER_DATA: join(folder, 'owner'), DATABASE_URL: ownerUrl, DATABASE_OWNER_URL: ownerUrl }
    await expect(startGateway(entry, variables)).rejects.toThrow(/plain role that is a member of kader_app/)
  }, 60_000)
})
