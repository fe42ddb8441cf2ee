import { originOf, type PeopleAtWork } from '../world/people-at-work.ts'

interface Call {
  readonly procedure: string
  readonly input: object
}

/** A call as this person's own session could make it without our screens; what an answer says, less its correlation. */
export async function rawCall(people: PeopleAtWork, subject: string, { procedure, input }: Call): Promise<{ readonly status: number; readonly body: string }> {
  const page = await people.page(subject)
  const origin = originOf(subject)
  return page.evaluate(
    async ({ url, body }) => {
      const reply = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      return { status: reply.status, body: (await reply.text()).replace(/"correlation":"[^"]*"/, '') }
    },
    { url: `${origin}/api/v1/${procedure}`, body: JSON.stringify(input) },
  )
}
