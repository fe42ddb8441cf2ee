import type { SameKeys } from '../area.ts'
import type { today as dutch } from '../nl/today.ts'

export const today: SameKeys<typeof dutch> = {
  lead: 'Was auf Sie wartet, was Sie zugesagt haben, und was Sie noch schreiben.',
  invitations: 'Einladungen, die auf Sie warten',
  invitationsNone: 'Es wartet keine Einladung',
  invitationsNoneAbout:
    'Bittet der Bürgermeister Ihren Dienst zu einer Besprechung, lesen Sie es zuerst hier. Sie sind nie verpflichtet zu sprechen.',
  invitation: 'Einladung vom {day}',
  actions: 'Was Sie vereinbart haben',
  actionsNone: 'Sie haben keine offenen Absprachen',
  actionsNoneAbout: 'Was Sie in einer Besprechung vereinbaren, steht hier mit dem letzten Tag.',
  drafts: 'Ihre Entwürfe',
  draftsNone: 'Sie haben keine Entwürfe',
  draftsNoneAbout: 'Ein Signal, das Sie zu schreiben begannen, wartet hier, bis Sie weitermachen.',
  write: 'Neues Signal',
  ask: 'Darf ich das teilen?',
  actionsLead: 'Nur die Maßnahme, nicht die Geschichte dahinter.',
}
