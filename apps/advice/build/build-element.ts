import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { publicPageConfig } from '@kader/vite/public-page'
import { build, mergeConfig } from 'vite'
import { app, dist } from './folders.ts'
import { shadowStyle } from './shadow-style.ts'

export interface BuiltElement {
  readonly address: string
  readonly pinned: string
  readonly integrity: string
  readonly kilobytes: string
}

/** Everything in one script: styles, rulebook and words, so that it never asks for more. */
export async function buildElement(version: string): Promise<BuiltElement> {
  const built = await build(
    mergeConfig(publicPageConfig(app), {
      build: {
        write: false,
        cssCodeSplit: false,
        // Older ones would need a rule outside the element for `light-dark()`; there the colours are plain.
        cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
        rolldownOptions: {
          input: path.join(app, 'src/element/kader-advies.tsx'),
          output: { format: 'iife', codeSplitting: false },
        },
      },
    }),
  )
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  const scripts = outputs.flatMap((one) => (one.type === 'chunk' ? [one.code] : []))
  const styles = outputs.flatMap((one) => (one.type === 'asset' ? [String(one.source)] : []))
  const [script] = scripts
  if (script === undefined || scripts.length > 1)
    throw new Error(`The element is ${scripts.length} scripts, not one.`)
  if (!script.includes('__WALK_STYLES__')) throw new Error('The element does not take its style.')
  const style = JSON.stringify(shadowStyle(styles.join('\n')))
  const whole = inAscii(script.replace('__WALK_STYLES__', () => style))
  return published(whole, version)
}

/** A host page that does not say its encoding would read our accents as another alphabet. */
function inAscii(script: string): string {
  return script.replaceAll(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** At an address that stays, and as a copy that never changes. */
function published(script: string, version: string): BuiltElement {
  const hash = createHash('sha256').update(script).digest('hex').slice(0, 8)
  const pinned = `kader-advies-${version}-${hash}.js`
  for (const file of ['kader-advies.js', pinned]) writeFileSync(path.join(dist, file), script)
  return {
    address: '/kader-advies.js',
    pinned: `/${pinned}`,
    integrity: `sha384-${createHash('sha384').update(script).digest('base64')}`,
    kilobytes: String(Math.ceil(gzipSync(script).length / 1000)),
  }
}
