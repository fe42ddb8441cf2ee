import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findChromium, findPostgres } from './find-programs.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'kader-programs-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function install(name: string, mode = 0o755): string {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, '')
  chmodSync(file, mode)
  return file
}

test('the browser is found on the search path', () => {
  const chromium = install('bin/chromium')
  expect(findChromium(['/nowhere', path.dirname(chromium)].join(path.delimiter))).toBe(chromium)
})

test('a machine without a browser is told apart', () => {
  expect(findChromium(folder)).toBeUndefined()
  expect(findChromium('')).toBeUndefined()
})

test('of several PostgreSQL versions the newest is taken', () => {
  install('9/bin/initdb')
  const newest = install('15/bin/initdb')
  expect(findPostgres(`${folder}/*/bin/initdb`)).toBe(path.dirname(newest))
})

test('a machine without PostgreSQL is told apart', () => {
  expect(findPostgres(`${folder}/*/bin/initdb`)).toBeUndefined()
})
