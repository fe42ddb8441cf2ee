import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { callGateway } from './socket-call.ts'
import { type CommandSocket, openCommandSocket, socketPath } from './socket.ts'

let folder: string
let socket: CommandSocket | undefined
const defects: unknown[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kader-socket-'))
})
afterEach(async () => {
  await socket?.close()
  socket = undefined
  await rm(folder, { recursive: true })
})

const open = async (commands: Parameters<typeof openCommandSocket>[1]) => {
  socket = await openCommandSocket(folder, commands, (error) => defects.push(error))
}

test('only this system user can open the socket', async () => {
  await open({})
  expect((await stat(socketPath(folder))).mode & 0o777).toBe(0o600)
})

test('a command that was handed in answers', async () => {
  await open({ 'audit export': async (input) => ({ asked: input }) })
  expect(await callGateway(folder, 'audit export', { log: 'x' })).toEqual({
    ok: true,
    result: { asked: { log: 'x' } },
  })
})

test('a deployment without demo commands does not know them', async () => {
  await open({ 'audit export': async () => null })
  for (const command of ['demo reset', 'constructor', '__proto__']) {
    expect(await callGateway(folder, command)).toEqual({ ok: false, code: 'unknown-command' })
  }
})

test('a failing command says so without its words', async () => {
  await open({ fail: () => Promise.reject(new Error('words of a case')) })
  expect(await callGateway(folder, 'fail')).toEqual({ ok: false, code: 'failed' })
  expect(defects).toHaveLength(1)
})

test('without a running gateway the caller is told so', async () => {
  expect(await callGateway(folder, 'audit export')).toBeUndefined()
})
