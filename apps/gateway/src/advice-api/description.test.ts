import { fileURLToPath } from 'node:url'
import { tryVignette, vignettes } from '@kader/secrecy-rules'
import { Validator } from '@seriousme/openapi-schema-validator'
import createClient from 'openapi-fetch'
import openapiTS, { astToString } from 'openapi-typescript'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { paths } from '../../contracts/advice-client.ts'
import { testGateway } from '../testing/test-gateway.ts'
import { agreedDescription, currentDescription } from './agreed-description.ts'
import { describeAdvice } from './describe-advice.ts'

const clientFile = fileURLToPath(new URL('../../contracts/advice-client.ts', import.meta.url))

let server: FastifyInstance
let baseUrl: string
beforeAll(async () => {
  server = (await testGateway()).server
  baseUrl = `${await server.listen({ port: 0, host: '127.0.0.1' })}/advice/v1`
})
afterAll(() => server.close())

test('the description is the one that was agreed', () => {
  expect(currentDescription(), 'review, then: node apps/gateway/src/check-contracts.ts --write').toBe(
    agreedDescription(),
  )
})

test('the description is valid OpenAPI 3.1', async () => {
  const { valid, errors } = await new Validator().validate(currentDescription())
  expect(errors).toBeUndefined()
  expect(valid).toBe(true)
})

test('a description with a mistake in it is not', async () => {
  const broken = { ...describeAdvice(), paths: { advice: { post: { responses: 1 } } } }
  expect((await new Validator().validate(JSON.stringify(broken))).valid).toBe(false)
})

test('the types of the client are made from the description', async () => {
  const made = astToString(await openapiTS(currentDescription()))
  await expect(made, 'review, then run this test with -u').toMatchFileSnapshot(clientFile)
})

test('every path that is described answers, and none other', async () => {
  for (const path of Object.keys(describeAdvice().paths)) {
    const reply = await server.inject({ method: 'POST', url: `/advice/v1${path}`, payload: {} })
    expect(reply.statusCode, path).toBe(400)
  }
  const elsewhere = await server.inject({ method: 'POST', url: '/advice/v1/ask', payload: {} })
  expect(elsewhere.statusCode).toBe(404)
})

test('a program with the client that was made from it asks, walks on and takes the document along', async () => {
  const client = createClient<paths>({ baseUrl })
  const { question } = tryVignette(vignettes[0]!)
  const { data } = await client.POST('/advice', { body: question })
  expect(Array.isArray(data) ? undefined : data?.outcome).toBe('prohibited')

  const next = await client.POST('/advice/next', { body: { at: '2026-10-05', words: {}, conditions: {} } })
  expect(next.data?.screen).toBe('dimension')

  const { at, holder, recipient, setting, kind, purpose } = question
  const words = { holder, recipient, setting, kind, purpose }
  const pdf = await client.POST('/advice/pdf', {
    body: { at, words, conditions: {} },
    parseAs: 'arrayBuffer',
  })
  expect(new TextDecoder('latin1').decode(pdf.data as ArrayBuffer).slice(0, 5)).toBe('%PDF-')
})

test('a program that uses a word nobody knows is told the nearest one', async () => {
  const client = createClient<paths>({ baseUrl })
  const { question } = tryVignette(vignettes[0]!)
  // @ts-expect-error the client knows the words
  const { error } = await client.POST('/advice', { body: { ...question, holder: 'clb-workr' } })
  expect(error).toMatchObject({ field: 'holder', nearest: 'clb-worker' })
})
