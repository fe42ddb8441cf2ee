import axe from 'axe-core'
import type { Page } from 'playwright-core'

const desk = { width: 1280, height: 900 }
/** A phone, and a desk at 400 %. */
const narrow = [390, 320] as const

/** Colours have changed and what floats has found its new place: for some frames on end nothing moves any more. */
const settled = `(async () => {
  for (let calm = 0; calm < 6; calm += 1) {
    await new Promise((done) => requestAnimationFrame(done))
    const moving = document.getAnimations().filter((one) => one.effect?.getComputedTiming().iterations !== Infinity && one.playState !== 'finished')
    if (moving.length > 0) calm = -1
    await Promise.all(moving.map((one) => one.finished.catch(() => undefined)))
  }
})()`

interface AxeReport {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
}

/** Everything wrong with the page as it stands, one readable line each: axe in light and dark, and what falls off a narrow screen. */
export async function lookAt(page: Page, name: string): Promise<string[]> {
  const found: string[] = []
  await page.evaluate(axe.source)
  found.push(...(await axeOn(page, '{}')))
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await page.waitForFunction("matchMedia('(prefers-color-scheme: dark)').matches")
  await page.evaluate(settled)
  found.push(...(await axeOn(page, "{ runOnly: ['color-contrast'] }")).map((one) => `dark ${one}`))
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  for (const width of narrow) {
    await page.setViewportSize({ width, height: 900 })
    await page.evaluate(settled)
    const wide = await page.evaluate<number>('document.documentElement.scrollWidth')
    if (wide > width) found.push(`${wide} wide on a screen of ${width}`)
  }
  await page.setViewportSize(desk)
  return found.map((one) => `${name}: ${one}`)
}

/** What axe finds, of what is on the screen now. */
async function axeOn(page: Page, options: string): Promise<string[]> {
  const { violations } = await page.evaluate<AxeReport>(`axe.run(document, ${options})`)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 160)}`))
}

/** Keeps what a page says went wrong, and every request that leaves its own origin. */
export function watch(page: Page, origin: string): readonly string[] {
  const noticed: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') noticed.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => noticed.push(`defect: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    if (url.startsWith('http') && new URL(url).origin !== origin) noticed.push(`elsewhere: ${url}`)
  })
  return noticed
}
