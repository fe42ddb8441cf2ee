import type { MistakeInQuestion } from '@kader/advice/mistake-in-question'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'

/** Every way in which this interface says no, each with its own address in the reference. */
export const problems = {
  'not-json': { status: 400, title: 'Dit is geen leesbare JSON.' },
  'unknown-word': { status: 400, title: 'In de vraag staat iets dat Kader niet kent.' },
  'too-many': { status: 400, title: 'Dit zijn te veel vragen ineens.' },
  unfinished: { status: 409, title: 'Er staan nog vragen open.' },
  'too-large': { status: 413, title: 'Dit is te groot.' },
  'not-supported': { status: 415, title: 'Stuur JSON: Content-Type: application/json.' },
  'too-often': { status: 429, title: 'U vraagt te vaak. Probeer het straks opnieuw.' },
  busy: { status: 503, title: 'Er worden te veel documenten gemaakt. Probeer het straks opnieuw.' },
  failed: { status: 500, title: 'Er ging bij ons iets mis.' },
} as const
export type ProblemCode = keyof typeof problems

/** Where each problem is explained, as the public origin serves it. */
const problemsAt = '/api/v1/reference'

/** RFC 9457. `field`, `value` and `nearest` say which word to mend, and `place` in which question of a list. */
export const Problem = z.strictObject({
  type: z.string().meta({ format: 'uri-reference' }),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  instance: z.string().meta({ format: 'uri' }),
  field: z.string().optional(),
  value: z.unknown().optional(),
  nearest: z.string().nullable().optional(),
  place: z.int().optional(),
})
export type Problem = z.infer<typeof Problem>

type More = Partial<Pick<Problem, 'detail' | 'field' | 'value' | 'nearest' | 'place'>>

export function refuseWith(
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  code: ProblemCode,
  more: More = {},
): FastifyReply {
  const { status, title } = problems[code]
  const problem: Problem = {
    type: `${problemsAt}#${code}`,
    title,
    status,
    ...more,
    instance: `urn:uuid:${request.id}`,
  }
  return reply.code(status).type('application/problem+json; charset=utf-8').send(JSON.stringify(problem))
}

const longest = 100

/** What was wrong, said back to the one who sent it, and no more of it than helps to find it. */
export function mistakeTold({ field, value, nearest }: MistakeInQuestion): More {
  const shown = typeof value === 'string' ? value.slice(0, longest) : isPlain(value) ? value : null
  return {
    detail: nearest === null ? detailOf(field) : `${detailOf(field)} Bedoelt u '${nearest}'?`,
    field: field.slice(0, longest),
    value: shown,
    nearest,
  }
}

function detailOf(field: string): string {
  return `Kijk naar '${field.slice(0, longest)}': hier hoort een code uit de woordenlijst.`
}

function isPlain(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean'
}
