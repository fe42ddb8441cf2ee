import { expect, test } from 'vitest'
import { localDate } from '../local-date.ts'
import { obligationEffects, taskOf } from '../obligation-effects.ts'
import { ObligationCode } from '../vocabulary/obligations.ts'
import { settleDuty } from './duty.ts'

const today = localDate('2026-10-05')

test('a duty is settled once, and what is left undone says why', () => {
  expect(settleDuty({}, { outcome: 'harmful', reason: '  ' }, today)).toEqual({ ok: false, refusal: 'reason-needed' })
  const settled = settleDuty({}, { outcome: 'done', reason: '' }, today)
  expect(settled).toEqual({ ok: true, value: { outcome: 'done', settledOn: today } })
  expect(settled.ok && settleDuty(settled.value, { outcome: 'done', reason: '' }, today)).toEqual({ ok: false, refusal: 'already-settled' })
})

test.each(ObligationCode.options)('%s is an effect of Kader itself or a task with a last day', (code) => {
  const effect = obligationEffects[code]
  expect(taskOf(code) === undefined).toBe(effect.by === 'kader')
  if (effect.by === 'speaker') expect(effect.days).toBeGreaterThan(0)
})
