import type { SameKeys } from '../area.ts'
import type { errors as dutch } from '../nl/errors.ts'

export const errors: SameKeys<typeof dutch> = {
  withheld: 'You cannot see this now.',
  refused: { title: 'This did not happen', why: 'Why?' },
  code: {
    absent: 'This does not exist, or you may not see it. Go back and start again.',
    'session-ended': 'Your session has ended. Sign in again.',
    'mandate-ended': 'Your mandate no longer holds. Ask the mayor or the LIVC coordinator.',
    invalid: 'Something in what you filled in is not right. Check it and try again.',
    conflict: 'Somebody changed this in the meantime. Reload the page to see the latest state.',
    'foreign-origin': 'This request did not come from this website. Nothing happened. Open Kader again.',
    'too-large': 'This is too large to send. Make it shorter.',
    'rate-limited': 'You asked too much in a row. Wait a minute and try again.',
    unavailable: 'Kader cannot do this now. Nothing changed. Try again later.',
    unreachable: 'There is no connection with Kader. Check your network and try again.',
    failed: 'Something went wrong on our side. You did nothing wrong. Try again.',
  },
  field: {
    required: 'Fill this in.',
    'too-long': 'This is too long. Make it shorter.',
    'too-short': 'This is too short. Write a little more.',
    'too-many': 'These are too many. Remove some.',
    'not-a-date': 'This day does not exist. Choose a day on the calendar.',
    'not-a-number': 'Write a number here.',
    'too-small': 'This number is too small.',
    'too-large': 'This number is too large.',
    'too-early': 'This day is too early. Choose a later day.',
    'too-late': 'This day is too late. Choose an earlier day.',
    twice: 'This is here twice.',
    'two-parties': 'Choose at least two services.',
    'not-a-kbo':
      'This is not an enterprise number (KBO). It has ten digits and begins with 0 or 1; the last two check the rest.',
    'not-an-institution': 'This is not an institution number. It has at most six digits.',
    'not-an-ovo': 'This is not an OVO code. It begins with OVO, then six digits.',
    'not-a-nis': 'This is not a NIS code. It has five digits.',
    overlaps: 'A municipality is here twice for the same day. End one period before the other begins.',
    'needs-deed': 'This needs a founding deed. Fill it in above, or choose “Being founded”.',
    'after-the-end': 'Nothing comes after “Dissolved”. Remove this status.',
    'unknown-choice': 'Choose one of the possibilities.',
    invalid: 'This is not right. Check it.',
  },
}
