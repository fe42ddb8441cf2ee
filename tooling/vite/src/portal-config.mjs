import path from 'node:path'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { flowManifest } from './flow-manifest.mjs'
import { unusedSchemas } from './unused-schemas.mjs'

/** Where the rulebook lives: a chunk that holds any of it is named after it. */
const RULEBOOK = /\/packages\/(secrecy-rules|advice)\//

/** @param {{ readonly name: string, readonly moduleIds: readonly string[] }} chunk */
function chunkName({ name, moduleIds }) {
  const holdsRulebook = moduleIds.some((id) => RULEBOOK.test(id))
  return holdsRulebook ? 'assets/advice-[hash].js' : `assets/${name}-[hash].js`
}

/**
 * The one way a portal is built: no inline script, style or data URI, so that
 * `default-src 'self'` holds; the app's own manifest decides what may be inside.
 * @param {string} folder of the app: `import.meta.dirname`
 */
export function portalConfig(folder) {
  return defineConfig({
    root: folder,
    publicDir: path.join(import.meta.dirname, '../public'),
    plugins: [
      optimizeLocales.vite({ locales: ['nl-BE', 'nl-NL', 'fr-FR', 'de-DE', 'en-US'] }),
      react(),
      unusedSchemas(),
      flowManifest(folder),
    ],
    build: {
      target: 'baseline-widely-available',
      outDir: 'dist',
      emptyOutDir: true,
      sourcemap: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: { output: { chunkFileNames: chunkName } },
    },
  })
}
