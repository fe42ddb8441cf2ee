import { onTestFinished, vi } from 'vitest'

export type Answers = Readonly<Record<string, () => Response>>

export function json(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })
}

/** Stands in for the edge: answers by method and path, and remembers what was asked. */
export function answering(answers: Answers): readonly string[] {
  const asked: string[] = []
  const real = window.fetch
  vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
    const address = input instanceof Request ? input.url : String(input)
    const { pathname } = new URL(address, window.location.href)
    if (!pathname.startsWith('/api/')) return real(input, init)
    const request = `${init?.method ?? 'GET'} ${pathname}`
    asked.push(request)
    const answer = answers[request]
    return answer ? answer() : json({ error: { data: { code: 'absent', correlation: 'c-0' } } }, 404)
  })
  onTestFinished(() => {
    vi.restoreAllMocks()
  })
  return asked
}
