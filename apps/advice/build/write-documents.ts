import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { publicPageConfig } from '@kader/vite/public-page'
import { build, mergeConfig } from 'vite'
import { app, dist, scratch } from './folders.ts'

/** What `src/documents/documents.tsx` makes of the built files. */
type Documents = { readonly documents: (files: object) => Promise<Readonly<Record<string, string>>> }

/** Every page as a document that can be read, and begun to be answered, before any script. */
export async function writeDocuments(files: object): Promise<void> {
  await build(
    mergeConfig(publicPageConfig(app), {
      ssr: { noExternal: true },
      build: {
        ssr: path.join(app, 'src/documents/documents.tsx'),
        outDir: scratch,
        emptyOutDir: true,
        target: 'es2024',
        rolldownOptions: { output: { entryFileNames: 'documents.mjs' } },
      },
    }),
  )
  const { documents } = (await import(pathToFileURL(path.join(scratch, 'documents.mjs')).href)) as Documents
  for (const [file, text] of Object.entries(await documents(files))) {
    mkdirSync(path.dirname(path.join(dist, file)), { recursive: true })
    writeFileSync(path.join(dist, file), text)
  }
  rmSync(scratch, { recursive: true })
}
