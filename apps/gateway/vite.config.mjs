import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { defineConfig } from 'vite'

const store = path.join(import.meta.dirname, '../../packages/store')
const embedded = path.dirname(createRequire(path.join(store, 'package.json')).resolve('@electric-sql/pglite'))

/** What the one file reads beside itself: the migrations, and the embedded database for small trials. */
function filesBeside() {
  return {
    name: 'kader:files-beside',
    /** @param {{ readonly dir?: string | undefined }} output */
    writeBundle({ dir = 'dist' }) {
      const migrations = globSync(path.join(store, 'src/migrations/*.sql'))
      const engine = ['pglite.wasm', 'pglite.data', 'initdb.wasm'].map((name) => path.join(embedded, name))
      for (const file of [...migrations, ...engine]) cpSync(file, path.join(dir, path.basename(file)))
      const { name, version, type, license } = JSON.parse(
        readFileSync(path.join(import.meta.dirname, 'package.json'), 'utf8'),
      )
      writeFileSync(
        path.join(dir, 'package.json'),
        `${JSON.stringify({ name, version, type, license }, null, 2)}\n`,
      )
    },
  }
}

/** The gateway as one file that plain Node runs anywhere: no workspace and no installation beside it. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [filesBeside()],
  ssr: { noExternal: true, target: 'node' },
  resolve: { conditions: ['node'], mainFields: ['module', 'main'] },
  build: {
    ssr: 'src/main.ts',
    target: 'node22.18',
    outDir: 'dist',
    emptyOutDir: true,
    minify: false,
    sourcemap: false,
    reportCompressedSize: false,
    // The embedded database's engine is compiled C; its own eval is not ours to change.
    rolldownOptions: { checks: { eval: false }, output: { entryFileNames: 'main.js', codeSplitting: false } },
  },
})
