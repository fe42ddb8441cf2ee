import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const TEXT = /\.(html|js|css|svg)$/

/** Pressed once, here, so that a server has nothing to do but send. */
export function press(folder: string): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!TEXT.test(file)) continue
    const whole = path.join(folder, file)
    const bytes = readFileSync(whole)
    const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
    writeFileSync(`${whole}.br`, brotliCompressSync(bytes, { params: quality }))
    writeFileSync(`${whole}.gz`, gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }))
  }
}
