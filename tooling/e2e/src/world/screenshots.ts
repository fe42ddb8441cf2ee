import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** Kept out of git; only when asked, because pictures take time. */
const folder = process.env['KADER_SCREENSHOTS']

/** A picture of a step at desktop and phone width, light and dark, into the folder that `KADER_SCREENSHOTS` names. */
export async function picture(page: Page, name: string): Promise<void> {
  if (folder === undefined) return
  mkdirSync(folder, { recursive: true })
  const before = page.viewportSize()
  for (const [width, label] of [[1280, 'desktop'], [390, 'phone']] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      await page.evaluate('scrollTo(0, 0)')
      await page.screenshot({ path: join(folder, `${name}-${label}-${colorScheme}.png`), fullPage: true })
    }
  }
  await page.emulateMedia({ colorScheme: null })
  if (before !== null) await page.setViewportSize(before)
}
