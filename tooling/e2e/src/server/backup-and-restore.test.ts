import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { StoreOptions } from '@kader/store/open-store'
import { describeOnPostgres } from '@kader/store/testing/both-databases'
import { findPostgres } from '@kader/store/testing/postgres-server'
import { afterAll, expect, test } from 'vitest'
import { appsFolder } from './apps-folder.ts'
import { everyLogVerifies } from './every-log-verifies.ts'
import { startGateway } from './gateway-process.ts'
import { day, settleAt, type SignedIn } from './settled-data.ts'

const root = mkdtempSync(join(tmpdir(), 'kader-backup-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** The programs of docs/operations.md, as an administrator of the server. */
function administrator(url: string) {
  const { pathname, searchParams } = new URL(url)
  const env = { ...process.env, PGHOST: searchParams.get('host') ?? '', PGUSER: 'super' }
  const run = (program: string, ...args: string[]) => execFileSync(join(findPostgres() ?? '', program), args, { env, cwd: tmpdir(), stdio: 'pipe' })
  return { run, database: pathname.slice(1) }
}

/** Asks the gateway that runs on these data, as Els. */
async function ask(options: StoreOptions, els: SignedIn, [path, body]: readonly [string, object?]) {
  const { url = '', ownerUrl = '' } = options.server ?? {}
  const variables = { NODE_ENV: 'development', KADER_DATA: options.folder, KADER_DAY: day, DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl }
  const gateway = await startGateway(join(appsFolder, 'gateway/src/main.ts'), variables)
  const asked = body === undefined ? { headers: els.headers } : { method: 'POST', headers: els.headers, body: JSON.stringify(body) }
  const reply = await fetch(`${gateway.address}/education/v1/${path}`, asked)
  const answer = { status: reply.status, text: await reply.text() }
  await gateway.stop()
  return answer
}

describeOnPostgres('a backup', (server) => {
  test('of the database and, apart, of the keys brings everything back; without the keys nothing can be read', async () => {
    const { appUrl, ownerUrl } = await server().createDatabase()
    const options = { folder: join(root, 'data'), server: { url: appUrl, ownerUrl, requirePlainRole: true } }
    const [els] = await settleAt(options, ['clb-els'])
    if (els === undefined) throw new Error('nobody signed in')
    const signal = { age: 'adult', lines: [{ kind: 'SIG', text: 'een zorg die terugkomt' }], attested: [] }
    const saved = JSON.parse((await ask(options, els, ['signals.save', signal])).text) as { result: { data: { id: string } } }
    const reading = `signals.read?input=${encodeURIComponent(JSON.stringify({ id: saved.result.data.id }))}`
    const { run, database } = administrator(ownerUrl)
    const dump = join(root, 'kader.dump')
    run('pg_dump', '--format=custom', `--file=${dump}`, database)
    cpSync(join(options.folder, 'keys'), join(root, 'keys-elsewhere'), { recursive: true })

    rmSync(options.folder, { recursive: true })
    run('dropdb', database)
    run('createdb', `--owner=${database}_owner`, database)
    run('pg_restore', '--exit-on-error', `--dbname=${database}`, dump)
    cpSync(join(root, 'keys-elsewhere'), join(options.folder, 'keys'), { recursive: true })
    expect((await ask(options, els, [reading])).text).toContain('een zorg die terugkomt')
    expect(await everyLogVerifies(options)).toBe(true)

    rmSync(join(options.folder, 'keys'), { recursive: true })
    const blind = await ask(options, els, [reading])
    expect([blind.status, blind.text.includes('zorg')]).toEqual([500, false])
  }, 60_000)
})
