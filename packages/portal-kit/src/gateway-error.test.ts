import { TRPCClientError } from '@trpc/client'
import { expect, test } from 'vitest'
import { errors } from '@kader/i18n/nl/errors'
import { isWorthRetrying, readGatewayError } from './gateway-error.ts'

test('an error of the gateway keeps its code, its number and its fields', () => {
  const data = { code: 'invalid', correlation: 'abc', fields: { what: 'required' } }
  const error = TRPCClientError.from({ error: { code: -32600, message: 'invalid', data } })
  expect(readGatewayError(error)).toEqual({
    code: 'invalid',
    correlation: 'abc',
    fields: { what: 'required' },
  })
})

test('whatever else is thrown counts as a defect of ours', () => {
  const failed = { code: 'failed', fields: {} }
  expect(readGatewayError(new Error('kapot'))).toEqual(failed)
  expect(readGatewayError(undefined)).toEqual(failed)
  expect(readGatewayError({ data: { code: 'constructor', fields: 'geen' } })).toEqual(failed)
})

test('a network that is away is told apart, and asked again', () => {
  const away = TRPCClientError.from(new TypeError('Failed to fetch'))
  expect(readGatewayError(away).code).toBe('unreachable')
  expect(isWorthRetrying(away)).toBe(true)
  expect(isWorthRetrying({ data: { code: 'absent' } })).toBe(false)
})

test('every code there are words for is recognised', () => {
  const codes = Object.keys(errors.code)
  expect(codes.map((code) => readGatewayError({ data: { code } }).code)).toEqual(codes)
})
