import { describe, expect, test } from 'vitest'
import { localDate } from '../local-date.ts'
import { closeIncident, IncidentRisk, tellAuthorityBy, tellOfIncident, ToldOfIncident, type IncidentState } from './incident.ts'

const noticedOn = localDate('2026-10-05')
const incident = (more: Partial<IncidentState> = {}): IncidentState => ({ risk: 'high', noticedOn, ...more })
const told = { authorityOn: noticedOn, personsOn: noticedOn }

test('the authority is told within 72 hours wherever there is a risk', () => {
  expect(IncidentRisk.options.map((risk) => tellAuthorityBy({ risk, noticedOn }))).toEqual([undefined, '2026-10-08', '2026-10-08'])
})

test.each(ToldOfIncident.options)('the %s is told once, not before it was noticed and not after it is closed', (whom) => {
  const once = tellOfIncident(incident(), whom, noticedOn)
  expect(once.ok).toBe(true)
  expect(once.ok && tellOfIncident(once.value, whom, noticedOn)).toEqual({ ok: false, refusal: 'already-told' })
  expect(tellOfIncident(incident(), whom, localDate('2026-10-04'))).toEqual({ ok: false, refusal: 'not-noticed-yet' })
  expect(tellOfIncident(incident({ closedOn: noticedOn }), whom, noticedOn)).toEqual({ ok: false, refusal: 'incident-closed' })
})

describe('an incident is closed', () => {
  test.each([
    [{ risk: 'none' }, true],
    [{ risk: 'risk' }, 'authority-not-told'],
    [{ risk: 'risk', authorityOn: noticedOn }, true],
    [{ risk: 'high', authorityOn: noticedOn }, 'persons-not-told'],
    [{ risk: 'high', personsOn: noticedOn }, 'authority-not-told'],
    [{ risk: 'high', ...told }, true],
    [{ risk: 'high', ...told, closedOn: noticedOn }, 'incident-closed'],
  ] as const)('%o: %s', (more, expected) => {
    const closed = closeIncident(incident(more), noticedOn)
    expect(closed.ok ? true : closed.refusal).toBe(expected)
  })
})
