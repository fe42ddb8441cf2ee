import type { SameKeys } from '../area.ts'
import type { refusals as dutch } from '../nl/refusals.ts'

export const refusals: SameKeys<typeof dutch> = {
  'already-registered': 'This signal is already registered. There is nothing left to do.',
  'nothing-to-register': 'Choose at least one line to register.',
  'not-registered': 'This is not registered yet. Register it first.',
  'already-listed': 'This person is already on the case list.',
  'not-listed': 'This person is not on the case list. Only the mayor can decide that.',
  'case-closed': 'This case is closed. You cannot add anything to it.',
  'only-the-mayor': 'Only the mayor can decide this. Put it to the mayor.',
  'not-the-chair': 'Only the person who chairs the consultation can do this.',
  'already-open': 'The consultation is already open.',
  'not-open': 'The consultation is not open. Wait until the chair opens it.',
  'already-closed': 'The consultation is already closed.',
  'nobody-present': 'Nobody is present yet. First note who is at the table.',
  'secrecy-not-confirmed': 'Not everybody confirmed secrecy. Ask for that first.',
  'not-present': 'You are not noted as present. First report your presence.',
  'retention-term-not-fixed': 'The retention term is not fixed yet. Fix it first.',
  'minor-not-weighed': 'This is about a minor. First write the weighing of the minor’s interest.',
  'already-answered': 'You already answered this invitation.',
  'already-invited': 'This person is already invited.',
  'changed-meanwhile': 'Somebody changed this in the meantime. Reload the page and see what it says now.',
  'not-allowed-by-law': 'The law does not allow this. Below you read why, and what you can do instead.',
  'not-in-triage': 'This signal is already being handled, or is gone. Look in the list.',
  'not-the-coordinator': 'Only the LIVC coordinator can do this.',
  'not-invited': 'You are not invited to this consultation.',
  'consent-given':
    'Somebody already consented to what was agreed. Record every action first and ask for consent after; whoever consented can change the answer.',
}
