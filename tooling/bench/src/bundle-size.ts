import { gzipSync } from 'node:zlib'
import { build } from 'vite'

/** Bytes, gzipped, of the rulebook with its texts and engine as a portal's browser loads it. */
export async function bundleSize(): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: import.meta.dirname,
    build: {
      write: false,
      minify: true,
      rollupOptions: { input: 'virtual:law', preserveEntrySignatures: 'strict' },
    },
    plugins: [
      {
        name: 'law',
        resolveId: (id) => (id === 'virtual:law' ? '\0law' : undefined),
        load: (id) => (id === '\0law' ? "export { decide, explain } from '@kader/secrecy-rules'" : undefined),
      },
    ],
  })
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  return outputs.reduce((sum, chunk) => sum + (chunk.type === 'chunk' ? gzipSync(chunk.code).length : 0), 0)
}
