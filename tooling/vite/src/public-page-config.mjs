import { flowManifest } from './flow-manifest.mjs'
import { unusedSchemas } from './unused-schemas.mjs'

/**
 * How the public page and the element are built: the same React sources over preact, a tenth of the
 * size, and like a portal without any inline script, style or data URI.
 * @param {string} folder of the app
 * @returns {import('vite').InlineConfig}
 */
export function publicPageConfig(folder) {
  return {
    root: folder,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [unusedSchemas(), flowManifest(folder)],
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
    resolve: {
      // The packages that use react do not know of preact: it is found from the app.
      dedupe: ['preact'],
      alias: [
        { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
        { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
        { find: /^react-dom\/server$/, replacement: 'preact-render-to-string' },
        { find: /^react(-dom)?$/, replacement: 'preact/compat' },
      ],
    },
    build: {
      target: 'baseline-widely-available',
      sourcemap: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      reportCompressedSize: false,
    },
  }
}
