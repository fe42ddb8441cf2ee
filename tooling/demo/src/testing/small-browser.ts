type Answer = { readonly status: number; readonly location: string | null; readonly body: string }
type Sending = { readonly method?: string; readonly form?: Record<string, string> }
type Fetch = (address: string, init: RequestInit) => Promise<Response>

/** As much of a browser as signing in needs: cookies per host, and one redirect at a time. */
export class SmallBrowser {
  readonly #cookies = new Map<string, string>()
  readonly #elsewhere: Fetch | undefined

  /** `elsewhere` answers for origins that do not really listen in this test. */
  constructor(elsewhere?: Fetch) {
    this.#elsewhere = elsewhere
  }

  cookie(name: string): string | undefined {
    return this.#cookies.get(name)
  }

  async visit(address: string, { method = 'GET', form }: Sending = {}): Promise<Answer> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const init: RequestInit = {
      method,
      redirect: 'manual',
      headers: { cookie },
      ...(form === undefined ? {} : { body: new URLSearchParams(form) }),
    }
    const reply = await (this.#elsewhere ?? fetch)(address, init)
    for (const line of reply.headers.getSetCookie()) this.#keep(line)
    const location = reply.headers.get('location')
    return {
      status: reply.status,
      location: location && new URL(location, address).href,
      body: await reply.text(),
    }
  }

  /** Follows redirects for as long as they stay at `origin`; answers with the last page or the way out. */
  async follow(address: string, origin: string): Promise<Answer & { readonly at: string }> {
    let at = address
    for (let steps = 0; steps < 10; steps += 1) {
      const answer = await this.visit(at)
      if (answer.location === null) return { ...answer, at }
      at = answer.location
      if (!at.startsWith(origin)) return { ...answer, at }
    }
    throw new Error('redirected without end')
  }

  #keep(line: string): void {
    const [pair = ''] = line.split(';')
    const split = pair.indexOf('=')
    const [name, value] = [pair.slice(0, split), pair.slice(split + 1)]
    if (value === '' || /expires=thu, 01 jan 1970/i.test(line)) this.#cookies.delete(name)
    else this.#cookies.set(name, value)
  }
}
