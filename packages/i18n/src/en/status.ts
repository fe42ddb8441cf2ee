import type { SameKeys } from '../area.ts'
import type { status as dutch } from '../nl/status.ts'

export const status: SameKeys<typeof dutch> = {
  signal: {
    draft: 'Draft',
    registered: 'Registered',
  },
  case: {
    registered: 'Registered',
    triage: 'Being looked at',
    refused: 'Not taken up',
    listed: 'On the case list',
    closed: 'Closed',
  },
  invitation: {
    sent: 'Waiting for an answer',
    accepted: 'Coming',
    declined: 'Not coming',
    represented: 'Represented',
  },
  consultation: {
    invited: 'Invited',
    open: 'Under way',
    closed: 'Closed',
    held: 'Held',
  },
  declineReason: {
    'secrecy-doubt': 'Doubt about secrecy',
    capacity: 'No time or people',
    'no-client': 'This person is not known to us',
    principle: 'On principle',
    other: 'Another reason',
  },
  age: {
    'under-12': 'Under 12',
    '12-17': '12 to 17',
    adult: '18 or over',
    unknown: 'Age not known',
  },
}
