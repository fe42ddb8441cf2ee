import './ports.ts'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { people, type DemoPerson } from '@kader/demo/people'
import { addresses, portalOrigins } from '@kader/demo/demo-addresses'
import { openBrowser } from './open-browser.ts'

/** Everyone in Oefenstad, each in a browser profile of their own. */
export class PeopleAtWork {
  readonly #browser: Browser
  readonly #pages = new Map<string, Page>()

  private constructor(browser: Browser) {
    this.#browser = browser
  }

  static async arrive(): Promise<PeopleAtWork> {
    return new PeopleAtWork(await openBrowser())
  }

  /** The page of this person, signed in from the demo page the first time. */
  async page(subject: string): Promise<Page> {
    const known = this.#pages.get(subject)
    if (known !== undefined) return known
    const page = await (await this.#profile()).newPage()
    await page.goto(addresses.page)
    await page.locator(`a[href*="login_hint=${subject}"]`).click()
    await page.waitForURL(`${originOf(subject)}/**`)
    this.#pages.set(subject, page)
    return page
  }

  /** Opens a path of this person's own portal. */
  async at(subject: string, path: string): Promise<Page> {
    const page = await this.page(subject)
    await page.goto(`${originOf(subject)}${path}`)
    return page
  }

  async leave(): Promise<void> {
    await this.#browser.close()
  }

  #profile(): Promise<BrowserContext> {
    return this.#browser.newContext({ locale: 'nl-BE', timezoneId: 'Europe/Brussels', viewport: { width: 1280, height: 900 } })
  }
}

export function personCalled(subject: string): DemoPerson {
  const person = people.find((one) => one.subject === subject)
  if (person === undefined) throw new Error(`nobody is called ${subject}`)
  return person
}

export function originOf(subject: string): string {
  return portalOrigins[personCalled(subject).portal]
}
