import { expect, test } from 'vitest'
import { acceptInvitation, declineInvitation, DeclineReason, InvitationStatus, mayInviteAgain } from './invitation.ts'

test.each(InvitationStatus.options)('an invitation that is %s is answered once', (status) => {
  expect(acceptInvitation({ status }).ok).toBe(status === 'sent')
  expect(declineInvitation({ status }, 'capacity').ok).toBe(status === 'sent')
})

test.each(DeclineReason.options)('declining keeps a class of reason: %s', (reason) => {
  expect(declineInvitation({ status: 'sent' }, reason)).toEqual({ ok: true, value: { status: 'declined', declined: reason } })
})

test('only who declined every time is invited again', () => {
  expect(mayInviteAgain([{ status: 'declined' }, { status: 'declined' }]).ok).toBe(true)
  expect(mayInviteAgain([{ status: 'declined' }, { status: 'sent' }]).ok).toBe(false)
  expect(mayInviteAgain([{ status: 'accepted' }]).ok).toBe(false)
})
