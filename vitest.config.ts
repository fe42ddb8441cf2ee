import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import type { TestProjectConfiguration } from 'vitest/config'
import { findChromium } from './tooling/workspace/src/find-programs.ts'

const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const IN_BROWSER = ['packages/panels', 'packages/ui', 'packages/portal-kit']

const chromium = findChromium()
if (chromium === undefined && process.env['CI'] === 'true') {
  throw new Error('CI needs a chromium on the PATH: the panels are tested in a real browser.')
}

const unit: TestProjectConfiguration = {
  test: {
    name: 'unit',
    environment: 'node',
    include: ['packages/**/*.test.ts', 'apps/gateway/**/*.test.ts', 'tooling/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/*.built.test.ts', ...IN_BROWSER.map((folder) => `${folder}/**`)],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
}

/** Reads the built portals, so it runs after the build. */
const built: TestProjectConfiguration = {
  test: { name: 'built', environment: 'node', include: ['tooling/**/*.built.test.ts'] },
}

/** Whole journeys through gateway, edge and a real browser: one after the other. */
const e2e: TestProjectConfiguration = {
  test: {
    name: 'e2e',
    environment: 'node',
    include: ['tooling/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
}

const panels = (executablePath: string): TestProjectConfiguration => ({
  // Found beforehand: a dependency met in the middle of a run would reload the page and bring a second React.
  optimizeDeps: { entries: IN_BROWSER.map((folder) => `${folder}/**/src/**/*.{ts,tsx}`) },
  test: {
    name: 'panels',
    include: IN_BROWSER.map((folder) => `${folder}/**/*.test.{ts,tsx}`),
    browser: {
      enabled: true,
      headless: true,
      viewport: { width: 1280, height: 900 },
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath, args: BROWSER_ARGS } }),
      instances: [{ browser: 'chromium' }],
    },
  },
})

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [unit, ...(chromium === undefined ? [] : [panels(chromium)]), built, e2e],
  },
})
