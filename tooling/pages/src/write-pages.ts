import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { allPages } from './all-pages.ts'

/** Writes the generated pages, and removes those that are no longer generated. */
const docs = join(import.meta.dirname, '../../../docs')
const pages = allPages()
mkdirSync(join(docs, 'rulebook'), { recursive: true })
for (const name of readdirSync(join(docs, 'rulebook')))
  if (!pages.has(`rulebook/${name}`)) rmSync(join(docs, 'rulebook', name))
for (const [path, text] of pages) writeFileSync(join(docs, path), text)
