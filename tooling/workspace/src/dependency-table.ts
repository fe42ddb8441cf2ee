/** What one package may name in its `package.json`; anything it does not name does not resolve. */
export interface Allowance {
  readonly workspace: readonly string[]
  readonly thirdParty: readonly string[]
  /** Of `workspace`, those whose types may be imported and whose values may not. */
  readonly typesOnly?: readonly string[]
  /** Needed by its tests or types only, beyond DEV_TOOLS. */
  readonly dev?: readonly string[]
}

export const SECTORS = ['police', 'welfare', 'education', 'vdab', 'municipality', 'oversight'] as const
export type Sector = (typeof SECTORS)[number]

export const PANELS = ['signals', 'consults', 'registry', 'audit', 'advice', 'framework', 'instructions', 'agreements', 'mandates', 'trainings', 'communications', 'readings', 'notices', 'incidents'] as const

/** Test and type tools any package may list under devDependencies. */
export const DEV_TOOLS: readonly string[] = [
  '@kader/typescript',
  '@types/node',
  '@types/react',
  '@types/react-dom',
  'axe-core',
  'fast-check',
  'typescript',
  'vitest',
  'vitest-browser-react',
]

/** The two packages that may open a seal. */
export const OPENERS: readonly string[] = ['@kader/disclosure', '@kader/store']

const kader = (...names: readonly string[]): string[] => names.map((name) => `@kader/${name}`)
const sectorPackages = SECTORS.map((sector) => `@kader/sector-${sector}`)
const panelPackages = PANELS.map((panel) => `@kader/panel-${panel}`)

const sector: Allowance = {
  workspace: kader('domain', 'exchange', 'secrecy-rules'),
  typesOnly: kader('secrecy-rules'),
  thirdParty: ['zod'],
}

const panel = (...more: readonly string[]): Allowance => ({
  workspace: kader('domain', 'panel-kit', 'ui', 'i18n', ...more),
  thirdParty: ['react', 'use-intl'],
  dev: ['react-dom'],
})

const portal = (name: string): Allowance => ({
  workspace: [...kader(`sector-${name}`, 'portal-kit', 'panel-kit', 'ui', 'i18n', 'domain'), ...panelPackages],
  thirdParty: ['react', 'react-dom', '@tanstack/react-query', '@tanstack/react-router', 'use-intl'],
  dev: ['@kader/vite', 'vite'],
})

/** The panels that show the public rulebook, and through which package: loaded later, as one chunk. */
const ON_THE_RULEBOOK: Readonly<Record<string, readonly string[]>> = { advice: ['advice'], framework: ['advice'], agreements: ['secrecy-rules'] }

const families: readonly (readonly [string, Allowance])[] = [
  ...SECTORS.map((name) => [`@kader/sector-${name}`, sector] as const),
  ...SECTORS.map((name) => [`@kader/${name}`, portal(name)] as const),
  ...PANELS.map((name) => [`@kader/panel-${name}`, panel(...(ON_THE_RULEBOOK[name] ?? []))] as const),
]

/** Who may depend on whom: every package of the workspace stands here once. */
export const DEPENDENCY_TABLE: Readonly<Record<string, Allowance>> = {
  ...Object.fromEntries(families),

  '@kader/domain': { workspace: [], thirdParty: ['zod'] },
  '@kader/sealed': { workspace: [], thirdParty: [] },
  '@kader/secrecy-rules': { workspace: kader('domain'), thirdParty: [] },
  '@kader/audit': { workspace: kader('domain'), thirdParty: ['@noble/hashes', '@noble/curves', 'zod'] },
  '@kader/matching': { workspace: kader('domain'), thirdParty: ['any-ascii', 'double-metaphone'] },
  '@kader/disclosure': { workspace: kader('domain', 'sealed', 'secrecy-rules'), thirdParty: [] },
  '@kader/advice': { workspace: kader('domain', 'secrecy-rules', 'i18n'), thirdParty: ['@noble/hashes'] },
  '@kader/exchange': {
    workspace: kader('domain', 'secrecy-rules', 'advice', 'disclosure', 'audit', 'matching'),
    thirdParty: ['@trpc/server', 'zod'],
  },
  '@kader/store': {
    workspace: kader('domain', 'exchange', 'sealed', 'audit', 'matching'),
    thirdParty: ['@electric-sql/pglite', 'pg', 'kysely'],
    dev: ['@types/pg'],
  },
  '@kader/documents': {
    workspace: kader('domain', 'i18n'),
    thirdParty: ['@myriaddreamin/typst-ts-node-compiler', '@expo-google-fonts/public-sans', '@e965/xlsx'],
    dev: ['pdfjs-dist'],
  },
  '@kader/notices': { workspace: kader('domain', 'i18n'), thirdParty: ['nodemailer'], dev: ['@types/nodemailer'] },
  '@kader/cli': {
    workspace: kader('domain', 'secrecy-rules', 'advice', 'exchange', 'audit', 'store', 'i18n'),
    thirdParty: ['commander'],
  },

  '@kader/i18n': { workspace: [], thirdParty: [] },
  '@kader/ui': {
    workspace: [],
    thirdParty: ['react', 'react-aria-components', '@fontsource-variable/public-sans'],
    dev: ['react-dom'],
  },
  '@kader/panel-kit': { workspace: kader('domain', 'ui', 'i18n'), thirdParty: ['react', 'use-intl'] },
  '@kader/portal-kit': {
    workspace: kader('domain', 'ui', 'i18n'),
    thirdParty: [
      'react',
      'react-dom',
      '@tanstack/react-query',
      '@tanstack/react-router',
      '@trpc/client',
      '@trpc/tanstack-react-query',
      'use-intl',
    ],
    dev: ['@trpc/server'],
  },

  // A plain React app; its build puts preact in the place of react, so that it is there at once on a phone.
  '@kader/advice-page': {
    workspace: kader('advice', 'panel-advice', 'ui', 'i18n', 'domain'),
    thirdParty: ['react', 'react-dom', 'preact', 'use-intl', 'zod'],
    dev: ['@kader/vite', 'vite', 'preact-render-to-string'],
  },

  '@kader/gateway': {
    workspace: [
      ...kader('domain', 'secrecy-rules', 'advice', 'exchange', 'disclosure', 'audit', 'store', 'i18n'),
      ...kader('documents', 'notices'),
      ...sectorPackages,
    ],
    thirdParty: [
      'fastify',
      '@fastify/cookie',
      '@fastify/helmet',
      '@fastify/rate-limit',
      '@trpc/server',
      'zod',
      'openid-client',
      'pino',
    ],
    dev: ['vite', '@seriousme/openapi-schema-validator', 'openapi-fetch', 'openapi-typescript', 'pdfjs-dist'],
  },

  '@kader/typescript': { workspace: [], thirdParty: [] },
  '@kader/pages': { workspace: kader('domain', 'secrecy-rules'), thirdParty: [] },
  '@kader/bench': {
    workspace: kader('advice', 'domain', 'e2e', 'secrecy-rules', 'workspace'),
    thirdParty: ['@casl/ability', '@cedar-policy/cedar-wasm', 'playwright-core', 'vite', 'vitest'],
  },
  '@kader/workspace': {
    workspace: sectorPackages,
    thirdParty: ['zod'],
    dev: kader('secrecy-rules'),
  },
  '@kader/vite': {
    workspace: [],
    thirdParty: ['vite', '@vitejs/plugin-react', '@react-aria/optimize-locales-plugin'],
  },
  '@kader/edge': {
    workspace: [],
    thirdParty: ['fastify', '@fastify/static', '@fastify/http-proxy', '@fastify/helmet'],
  },
  '@kader/demo': {
    workspace: [...kader('domain', 'store', 'exchange', 'secrecy-rules', 'edge', 'gateway'), ...sectorPackages],
    thirdParty: ['fastify', 'oidc-provider', 'smtp-server', 'postal-mime'],
    dev: ['@types/oidc-provider', '@types/smtp-server'],
  },
  '@kader/e2e': {
    workspace: [
      ...kader(
        'advice',
        'demo',
        'edge',
        'gateway',
        'audit',
        'domain',
        'secrecy-rules',
        'exchange',
        'i18n',
        'store',
        'workspace',
      ),
      ...sectorPackages,
    ],
    thirdParty: ['vitest', 'playwright-core', 'axe-core', '@trpc/client', '@trpc/server', 'pg'],
    dev: ['@types/pg'],
  },
}
