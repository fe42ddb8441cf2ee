import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { publicPageConfig } from '@kader/vite/public-page'
import { build, mergeConfig } from 'vite'
import type { Manifest, ManifestChunk } from 'vite'
import { app, dist } from './folders.ts'

const RULEBOOK = /\/packages\/(secrecy-rules|advice)\//
const STYLE = 'src/page.css'
const languages = ['nl', 'fr', 'de', 'en'] as const

export interface BuiltPages {
  /** Of every page. */
  readonly styles: readonly string[]
  readonly scripts: Readonly<Record<string, PageScript>>
}

/** Of a page that runs something: its script, its styles, and by language all it will ever need. */
export interface PageScript {
  readonly entry: string
  readonly styles: readonly string[]
  readonly preload: Readonly<Record<string, readonly string[]>>
}

/** Builds what runs in the pages, every file named after what is in it. */
export async function buildPages(entries: Readonly<Record<string, string>>): Promise<BuiltPages> {
  await build(
    mergeConfig(publicPageConfig(app), {
      build: {
        outDir: dist,
        emptyOutDir: false,
        manifest: true,
        rolldownOptions: {
          input: { ...entries, page: STYLE },
          output: {
            chunkFileNames: ({ moduleIds, name }: { moduleIds: readonly string[]; name: string }) =>
              moduleIds.some((id) => RULEBOOK.test(id))
                ? 'assets/advice-[hash].js'
                : `assets/${name}-[hash].js`,
          },
        },
      },
    }),
  )
  const manifest = readManifest()
  const scripts = Object.entries(entries).map(([name, source]) => [name, scriptOf(manifest, source)] as const)
  return { styles: [`/${chunk(manifest, STYLE).file}`], scripts: Object.fromEntries(scripts) }
}

function readManifest(): Manifest {
  const folder = path.join(dist, '.vite')
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Manifest
  rmSync(folder, { recursive: true })
  return manifest
}

function chunk(manifest: Manifest, source: string): ManifestChunk {
  const found = manifest[source]
  if (found === undefined) throw new Error(`${source} was not built`)
  return found
}

function scriptOf(manifest: Manifest, source: string): PageScript {
  const entry = chunk(manifest, source)
  const shared = reached(manifest, source)
  const preload = languages.map((language) => {
    const words = Object.keys(manifest).filter(
      (key) => /\/words\/(beyond\/)?/.test(key) && key.endsWith(`/${language}.ts`),
    )
    const all = [...shared, ...words.flatMap((key) => [key, ...reached(manifest, key)])]
    return [language, files(manifest, all)] as const
  })
  return {
    entry: `/${entry.file}`,
    styles: [...new Set([source, ...shared].flatMap((key) => manifest[key]?.css ?? []))].map(
      (file) => `/${file}`,
    ),
    preload: Object.fromEntries(preload),
  }
}

/** The chunks a chunk imports at once, and those import in turn. */
function reached(manifest: Manifest, from: string): string[] {
  const found = new Set(manifest[from]?.imports ?? [])
  for (const key of found) for (const next of manifest[key]?.imports ?? []) found.add(next)
  return [...found]
}

function files(manifest: Manifest, keys: readonly string[]): string[] {
  return [...new Set(keys.flatMap((key) => (manifest[key] === undefined ? [] : [`/${manifest[key].file}`])))]
}
