import { Capacity, HolderCapacity } from '@kader/domain/vocabulary/capacities'
import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { Confidence } from '@kader/domain/vocabulary/confidence'
import { ContestedId } from '@kader/domain/vocabulary/contested'
import { Kind } from '@kader/domain/vocabulary/kinds'
import { ObligationCode } from '@kader/domain/vocabulary/obligations'
import { Outcome } from '@kader/domain/vocabulary/outcomes'
import { Purpose } from '@kader/domain/vocabulary/purposes'
import { Setting } from '@kader/domain/vocabulary/settings'
import { z } from 'zod'
import { mostQuestions, namedShapes, type ShapeName } from './advice-shapes.ts'
import { type ProblemCode, problems } from './problem.ts'

const words = {
  Capacity,
  HolderCapacity,
  ConditionCode,
  Confidence,
  ContestedId,
  Kind,
  ObligationCode,
  Outcome,
  Purpose,
  Setting,
} as const

/** OpenAPI 3.1, made from the schemas that also hold the tests: what is described is what is answered. */
export function describeAdvice() {
  return {
    openapi: '3.1.1',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'Kader: Mag ik dit delen?',
      version: '1',
      summary: 'May this be shared, with whom and under which article of Belgian law?',
      description:
        'Codes in, codes and Dutch sentences out. No personal data is asked, accepted or kept; questions are not logged. The answers are not legal advice.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/api/v1' }],
    paths: {
      '/advice': {
        post: {
          operationId: 'answerQuestions' as const,
          summary: 'Answer a full question',
          description: `One question, or a list of at most ${mostQuestions}. Only permit and duty allow anything.`,
          requestBody: body('Questions'),
          responses: {
            200: answer('Decisions', 'The decision; a list for a list, in the same order.'),
            ...refusals('not-json', 'unknown-word', 'too-many', ...everywhere),
          },
        },
      },
      '/advice/next': {
        post: {
          operationId: 'walkOn' as const,
          summary: 'Ask what can still change the answer',
          description:
            'Send what was answered so far; get the next question, or the answer once nothing left can change it. Begin with only a day.',
          requestBody: body('Course'),
          responses: {
            200: answer('Screen', 'The next question, or the answer.'),
            ...refusals('not-json', 'unknown-word', ...everywhere),
          },
        },
      },
      '/advice/pdf': {
        post: {
          operationId: 'answerAsPdf' as const,
          summary: 'The answer to a finished course as a document',
          description: 'A tagged PDF (PDF/UA-1) in Dutch. Equal codes give equal bytes and the same number.',
          requestBody: body('Course'),
          responses: {
            200: { description: 'The document.', content: { 'application/pdf': {} } },
            ...refusals('not-json', 'unknown-word', 'unfinished', 'busy', ...everywhere),
          },
        },
      },
    },
    components: { schemas: schemas() },
  }
}

const everywhere = ['too-large', 'not-supported', 'too-often', 'failed'] as const

function body(name: ShapeName) {
  return { required: true, content: { 'application/json': { schema: reference(name) } } }
}

function answer(name: ShapeName, description: string) {
  return { description, content: { 'application/json': { schema: reference(name) } } }
}

function refusals(...codes: readonly ProblemCode[]) {
  const statuses = [...new Set(codes.map((code) => problems[code].status))]
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: codes.filter((code) => problems[code].status === status).join(', '),
        content: { 'application/problem+json': { schema: reference('Problem') } },
      },
    ]),
  )
}

function reference(name: ShapeName) {
  return { $ref: `#/components/schemas/${name}` }
}

function schemas(): Record<string, unknown> {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries({ ...namedShapes, ...words })) registry.add(schema, { id })
  const made = z.toJSONSchema(registry, {
    io: 'input',
    unrepresentable: 'any',
    uri: (id) => `#/components/schemas/${id}`,
  })
  return Object.fromEntries(
    Object.entries(made.schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]),
  )
}
