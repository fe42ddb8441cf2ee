import { execFileSync, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'

/** A throwaway PostgreSQL server on a Unix socket in a temporary folder. */
export interface TestServer {
  /** A fresh database with an owner role and a plain login role that is a member of `kader_app`. */
  createDatabase(): Promise<{ readonly ownerUrl: string; readonly appUrl: string }>
  /** Makes the role of this address a member of `kader_app` too. */
  allowAsApplication(url: string): Promise<void>
  stop(): Promise<void>
}

/** The folder with `initdb` and `postgres`, newest first; `undefined` where PostgreSQL is not installed. */
export function findPostgres(root = '/usr/lib/postgresql'): string | undefined {
  if (!existsSync(root)) return undefined
  return readdirSync(root)
    .toSorted((a, b) => Number(b) - Number(a))
    .map((version) => join(root, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')))
}

export async function startPostgres(bin: string): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'kader-postgres-'))
  const user = unprivilegedUser()
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const initdb = ['-D', data, '-U', 'super', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']
  execFileSync(join(bin, 'initdb'), initdb, { ...user, cwd: folder, stdio: 'ignore' })
  const quick = ['-c', 'fsync=off', '-c', 'listen_addresses=', '-c', 'max_connections=40']
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-k', folder, ...quick], {
    ...user,
    cwd: folder,
    stdio: 'ignore',
  })
  const endWithUs = () => server.kill('SIGQUIT')
  process.once('exit', endWithUs)
  await waitUntilReady(folder, server)
  let created = 0
  return {
    createDatabase: () => createDatabase(folder, `kader_${++created}`),
    allowAsApplication: (url) => asSuper(folder, 'postgres', [`grant kader_app to ${new URL(url).username}`]),
    stop: async () => {
      process.off('exit', endWithUs)
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGINT')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function urlOf(folder: string, role: string, database: string): string {
  return `postgresql://${role}@localhost/${database}?host=${encodeURIComponent(folder)}`
}

async function waitUntilReady(folder: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (server.exitCode !== null) break
    try {
      await asSuper(folder, 'postgres', ['create role kader_app nologin'])
      return
    } catch {
      await pause(50)
    }
  }
  throw new Error('The throwaway PostgreSQL server did not start.')
}

async function createDatabase(folder: string, name: string) {
  await asSuper(folder, 'postgres', [
    `create role ${name}_owner login`,
    `create role ${name}_app login`,
    `grant kader_app to ${name}_app`,
    `create database ${name} owner ${name}_owner`,
  ])
  return { ownerUrl: urlOf(folder, `${name}_owner`, name), appUrl: urlOf(folder, `${name}_app`, name) }
}

async function asSuper(folder: string, database: string, statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: urlOf(folder, 'super', database) })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

// PostgreSQL refuses to run as root, and a bare machine's test run often is root.
function unprivilegedUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const idOf = (flag: string, name: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }))
  for (const name of ['postgres', 'nobody']) {
    try {
      return { uid: idOf('-u', name), gid: idOf('-g', name) }
    } catch {
      continue
    }
  }
  throw new Error('PostgreSQL needs an unprivileged user, and neither postgres nor nobody exists.')
}
