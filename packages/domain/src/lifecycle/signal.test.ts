import { expect, test } from 'vitest'
import { id } from '../id.ts'
import { localDate } from '../local-date.ts'
import { editSignal, registerSignal, withdrawRegistration, type SignalStatus } from './signal.ts'

const at = localDate('2026-10-05')
const caseFile = id('00000000-0000-4000-8000-000000000001')
const signal = (status: SignalStatus) => ({ status, urgent: false, note: 'stays' })
const registering = { lines: 2, urgent: true, caseFile }

test.each([
  ['draft', { edit: true, register: true, withdraw: false }],
  ['registered', { edit: false, register: false, withdraw: true }],
] as const)('a signal that is %s can go on only one way', (status, can) => {
  expect({
    edit: editSignal(signal(status)).ok,
    register: registerSignal(signal(status), registering, at).ok,
    withdraw: withdrawRegistration(signal(status)).ok,
  }).toEqual(can)
})

test('registering keeps the day, the urgency and the case, and everything else as it was', () => {
  expect(registerSignal(signal('draft'), registering, at)).toEqual({
    ok: true,
    value: { status: 'registered', urgent: true, caseFile, registeredOn: at, note: 'stays' },
  })
})

test('registering nothing is refused', () => {
  expect(registerSignal(signal('draft'), { ...registering, lines: 0 }, at)).toEqual({ ok: false, refusal: 'nothing-to-register' })
})

test('what is withdrawn is as it was before, and can be registered again', () => {
  const registered = registerSignal(signal('draft'), registering, at)
  const back = registered.ok ? withdrawRegistration(registered.value) : registered
  expect(back).toEqual({ ok: true, value: signal('draft') })
})
