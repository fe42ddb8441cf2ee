import type { SameKeys } from '../area.ts'
import type { refusals as dutch } from '../nl/refusals.ts'

export const refusals: SameKeys<typeof dutch> = {
  'already-registered': 'This signal is already registered. There is nothing left to do.',
  'nothing-to-register': 'Choose at least one line to register.',
  'nothing-to-withdraw': 'This is not registered, or no longer. There is nothing left to do.',
  'not-registered': 'This is not registered yet. Register it first.',
  'already-listed': 'This person is already on the case list.',
  'not-listed': 'This person is not on the case list. Only the mayor can decide that.',
  'case-refused': 'You already did not take this registration up. Only your reason is left of it.',
  'case-closed': 'This case is closed. You cannot add anything to it.',
  'nothing-on-file': 'This document is not on file, or is already withdrawn.',
  'already-revoked': 'You already took this confirmation back. There is nothing more to do.',
  'person-consents-himself': 'The person can judge this. Then only he or she can consent. Ask the person.',
  'person-not-capable': 'The person cannot judge this. Ask the parents or the representative for consent.',
  'adult-has-no-parent': 'The person is an adult. Choose the representative, not the parents.',
  'consent-not-given-yet': 'A consent cannot lie in the future. Choose the day on which it was given.',
  'already-withdrawn': 'This consent is already withdrawn. There is nothing more to do.',
  'age-unknown': 'How old the person is has not been established. Establish the age first.',
  'age-established': 'The age is already established. You can only correct it to younger.',
  'child-not-weighed': 'This is about a minor. First write the weighing of the minor’s interest.',
  'child-not-motivated': 'This is about a child under 12. First write why lighter help is not enough.',
  'not-yours-to-change': 'This training is of another organiser.',
  'not-for-you': 'This training is not for your function.',
  'registration-closed': 'You can no longer register for this training.',
  'called-off': 'This training was called off.',
  'already-enrolled': 'You are already registered.',
  'not-enrolled': 'This person has no place in this training.',
  'training-begun': 'The training has already begun.',
  'not-held-yet': 'The training is not over yet. Note the attendance from its last day on.',
  'already-marked': 'The attendance was already noted.',
  'own-attendance': 'Somebody else notes your own attendance.',
  'not-a-quiz': 'These are no practice questions. Register for a day.',
  'already-certified': 'You already have this certificate.',
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
  'not-the-organiser':
    'Only the mayor and the LIVC coordinator write the agreement. Tell them what you want changed.',
  'another-version-open':
    'There is already a version that not everyone signed. Finish it first, or withdraw it.',
  'not-a-draft':
    'This text is already up for signing and no longer changes. Withdraw it and begin a new version.',
  'not-proposed': 'This version is not up for signing. Reload the page to see which version is.',
  'party-left-out':
    'A service that signed the current agreement is missing from the parties. Add it: what it agreed does not change without it.',
  'beyond-the-law':
    'A line promises what the law never allows. Under ‘What this agreement closes’ you read which. Change it.',
  'not-a-party': 'Your service is no party to this agreement and need not sign.',
  'already-signed': 'Your service already signed. There is nothing left to do.',
  'signed-for-another': 'You already signed for another service. Let a colleague sign for this one.',
  'signed-by-all': 'Everyone signed this version. It changes only by a new version that everyone signs.',
  'text-changed': 'The text changed meanwhile. Reload the page and read what you sign.',
  'not-the-mandate-keeper':
    'Only the mayor and the LIVC coordinator keep the mandates of the cell. Ask one of them.',
  'own-mandate': 'This is about you. You never decide on your own mandate. Ask somebody else.',
  'own-proposal': 'You proposed this yourself. Somebody else has to confirm or refuse it.',
  'change-waiting':
    'A proposal is already waiting for this mandate. Have that one confirmed or refused first.',
  'change-decided': 'This proposal has already been decided. Reload the page to see how it stands.',
  'mandate-ended': 'This mandate has already ended. Propose a new mandate if one is needed.',
  'already-suspended': 'This mandate is already suspended. You need not do anything.',
  'not-suspended': 'This mandate is not suspended. You need not do anything.',
  'already-mandated':
    'This person already holds this function at this service in that period. Choose other days, or end the existing mandate first.',
  'not-yours-to-replace': 'Only whoever issued this instruction writes its next version.',
  'already-replaced': 'There is already a newer version of this one. Start from the newest.',
  'not-addressed': 'This instruction is not addressed to you. There is nothing you need to do.',
  'already-received': 'You opened this instruction before. There is nothing more you need to do.',
  'already-acknowledged': 'You acknowledged this instruction before. There is nothing more you need to do.',
  'unknown-norm': 'Kader knows no norm with this reference. Check it, or leave it empty.',
  'not-the-keeper':
    'Only oversight keeps this register; the mayor and the LIVC coordinator do so for the services of their own cell. Tell them what must change.',
  'not-of-this-cell': 'This service does not sit in your cell. Choose a service that sits in it today.',
  'municipality-not-then':
    'A municipality does not exist for the whole period you gave. Check the NIS code and the days. Did it merge? End the period on its last day and add the new municipality from the day after.',
  'cell-not-founded':
    'The cell cannot hold a consultation today. For that there has to be a founding deed, and the cell has to be active (act of 30 July 2018, article 2). Look at the page “The cell”.',
  'not-the-cell-keeper':
    'Only the mayor and the LIVC coordinator keep what the register knows of the cell. Tell them what must change.',
  'no-such-municipality':
    'A municipality does not exist on the first day you gave. Check the NIS code and the day.',
  'municipality-of-another-cell':
    'Another cell already works for this municipality. Reload the page to see which, and talk to that cell.',
}
