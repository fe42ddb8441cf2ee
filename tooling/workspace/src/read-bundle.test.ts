import { expect, test } from 'vitest'
import type { Bundle } from './read-bundle.ts'
import { gzipSize, initialScripts, readBundle } from './read-bundle.ts'

const bundle: Bundle = {
  page: '<link rel="modulepreload" href="/assets/kit-1.js"><script type="module" src="/assets/main-1.js"></script>',
  scripts: new Map([
    ['assets/main-1.js', 'import{a}from"./kit-1.js";import("./advice-1.js");import"./words-1.js";'],
    ['assets/kit-1.js', 'import{b}from"./react-1.js";export{b as a}'],
    ['assets/words-1.js', ''],
    ['assets/react-1.js', 'export const b=1'],
    ['assets/advice-1.js', 'export const rules=["G01a"]'],
  ]),
}

test('the first page needs what is on it and all that imports, not what is loaded later', () => {
  expect([...initialScripts(bundle)].sort()).toEqual(
    ['kit', 'main', 'react', 'words'].map((name) => `assets/${name}-1.js`),
  )
})

test('the weight of a page is that on the wire', () => {
  const repeated: Bundle = { page: '', scripts: new Map([['a.js', 'x'.repeat(10_000)]]) }
  expect(gzipSize(repeated, ['a.js'])).toBeLessThan(100)
})

test('a portal that was not built is an error, not a pass', () => {
  expect(() => readBundle('nowhere')).toThrow('apps/nowhere is not built')
})
