import '../world/ports.ts'
import { join } from 'node:path'
import { addresses, portOf } from '@kader/demo/demo-addresses'
import { createAdviceEdge } from '@kader/edge/advice-edge'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { appsFolder } from '../server/apps-folder.ts'
import { openBrowser } from '../world/open-browser.ts'

/** The built public page on its own origin, and somebody's browser; no gateway is needed to ask. */
export class PublicPage {
  readonly origin = addresses.advice
  readonly #edge: Awaited<ReturnType<typeof createAdviceEdge>>
  readonly #browser: Browser

  private constructor(edge: Awaited<ReturnType<typeof createAdviceEdge>>, browser: Browser) {
    this.#edge = edge
    this.#browser = browser
  }

  static async open(): Promise<PublicPage> {
    const edge = await createAdviceEdge({ files: join(appsFolder, 'advice/dist'), gateway: addresses.gateway })
    await edge.listen({ host: 'localhost', port: portOf(addresses.advice) })
    return new PublicPage(edge, await openBrowser())
  }

  /** A visitor who was never here before. */
  visitor(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    return this.#browser.newContext({ locale: 'nl-BE', timezoneId: 'Europe/Brussels', viewport: { width: 1280, height: 900 }, ...options })
  }

  async visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await (await this.visitor(options)).newPage()
    await page.goto(`${this.origin}${path}`)
    await ready(page)
    return page
  }

  async close(): Promise<void> {
    await this.#browser.close()
    await this.#edge.close()
  }
}

/** The script has taken over the question that came with the document. */
export async function ready(page: Page): Promise<void> {
  await page.locator('#walk:not([data-waiting]), main:not(:has(#walk))').waitFor()
}
