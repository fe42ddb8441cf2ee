import { expect, test } from 'vitest'
import { isWithin, pageAt, trailTo } from './paths.ts'
import type { PortalPage } from './portal-definition.ts'

const page = (path: string, name: PortalPage['name']): PortalPage => ({
  path,
  name,
  load: () => Promise.resolve({ Page: () => null }),
})
const pages = [page('/', 'today'), page('/overleg', 'consults'), page('/overleg/$id', 'table')]

test('a path with an id belongs to its page', () => {
  expect(pageAt(pages, '/overleg/7f3a')?.name).toBe('table')
  expect(pageAt(pages, '/overleg/7f3a/meer')).toBeUndefined()
})

test('a page with a name of its own is not taken for an id', () => {
  const withNew = [...pages, page('/overleg/nieuw', 'newSignal')]
  expect(pageAt(withNew, '/overleg/nieuw')?.name).toBe('newSignal')
})

test('the way back up holds only pages that exist', () => {
  expect(trailTo(pages, '/overleg/7f3a').map(({ href }) => href)).toEqual(['/', '/overleg', '/overleg/7f3a'])
  expect(trailTo(pages, '/onbekend').map(({ href }) => href)).toEqual(['/'])
})

test('the menu marks the place one is in, and the first page only on itself', () => {
  expect(isWithin('/overleg', '/overleg/7f3a')).toBe(true)
  expect(isWithin('/', '/overleg')).toBe(false)
  expect(isWithin('/overleg', '/overlegd')).toBe(false)
})
