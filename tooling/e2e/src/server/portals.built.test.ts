import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Portal } from '@kader/domain/vocabulary/portals'
import { describe, expect, test } from 'vitest'
import { appsFolder } from './apps-folder.ts'

describe.each(Portal.options)('the built portal of %s', (portal) => {
  const dist = join(appsFolder, portal, 'dist')
  const page = readFileSync(join(dist, 'index.html'), 'utf8')
  const scripts = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.js'))

  test('is a page of its own that loads only files beside it', () => {
    expect(page).toContain(`data-sector="${portal}"`)
    const named = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = '']) => path)
    expect(named.length).toBeGreaterThan(2)
    for (const path of named) expect(readFileSync(join(dist, path)).length).toBeGreaterThan(0)
  })

  test('carries the version of its own package', () => {
    const { version } = JSON.parse(readFileSync(join(appsFolder, portal, 'package.json'), 'utf8')) as { version: string }
    const code = scripts.map((name) => readFileSync(join(dist, 'assets', name), 'utf8')).join('\n')
    expect(code).toMatch(new RegExp(`version:["'\`]${version.replaceAll('.', '\\.')}["'\`]`))
  })
})
