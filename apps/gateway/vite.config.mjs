import { cpSync, globSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { defineConfig } from 'vite'

const store = path.join(import.meta.dirname, '../../packages/store')
const embedded = path.dirname(createRequire(path.join(store, 'package.json')).resolve('@electric-sql/pglite'))

const documents = path.join(import.meta.dirname, '../../packages/documents')

/** The typesetter is native and its letters are files, so they stay packages, in a folder where Node finds them. */
function packagesBeside(dir) {
  const require = createRequire(path.join(documents, 'package.json'))
  const wrapper = path.dirname(require.resolve('@myriaddreamin/typst-ts-node-compiler'))
  const engines = globSync(path.join(wrapper, '../typst-ts-node-compiler-*'))
  for (const folder of [wrapper, ...engines]) {
    cpSync(realpathSync(folder), path.join(dir, 'node_modules/@myriaddreamin', path.basename(folder)), {
      recursive: true,
    })
  }
  const letters = '@expo-google-fonts/public-sans'
  const font = path.dirname(require.resolve(`${letters}/package.json`))
  for (const part of ['package.json', 'LICENSE_FONT', '400Regular', '700Bold'])
    cpSync(path.join(font, part), path.join(dir, 'node_modules', letters, part), { recursive: true })
}

/** What the one file reads beside itself: migrations, the embedded database for small trials, and the typesetter. */
function filesBeside() {
  return {
    name: 'kader:files-beside',
    /** @param {{ readonly dir?: string | undefined }} output */
    writeBundle({ dir = 'dist' }) {
      const migrations = globSync(path.join(store, 'src/migrations/*.sql'))
      const typesetter = globSync(path.join(documents, 'src/{sheet.typ,typeset-worker.ts}'))
      const engine = ['pglite.wasm', 'pglite.data', 'initdb.wasm'].map((name) => path.join(embedded, name))
      for (const file of [...migrations, ...engine, ...typesetter])
        cpSync(file, path.join(dir, path.basename(file)))
      packagesBeside(dir)
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
