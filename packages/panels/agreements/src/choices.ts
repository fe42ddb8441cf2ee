import { AgreedKind, type AgreedSetting } from '@kader/domain/agreement'
import { capacities, Capacity, HolderCapacity } from '@kader/domain/vocabulary/capacities'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import type { Purpose } from '@kader/domain/vocabulary/purposes'

/** Whoever can sit in a cell can report. */
export const reporters: readonly HolderCapacity[] = HolderCapacity.options.filter(
  (one) => capacities[one].seat,
)

/** Whoever can sit hears, and so do all present together. */
export const hearers: readonly Capacity[] = Capacity.options.filter(
  (one) => one === 'livc-participants' || (reporters as readonly string[]).includes(one),
)

export const agreedKinds: readonly AgreedKind[] = AgreedKind.options
/** Where most cells agree something; the first are the usual ones. */
export const agreedSettings: readonly AgreedSetting[] = [
  'consultation-livc-r',
  'case-registration',
  'bilateral',
  'after-meeting',
  'common-file',
  'own-file',
  'feedback-fiche',
  'invitation',
  'representation',
  'information-request',
  'transfer',
]
export const agreedPurposes: readonly Purpose[] = [
  'prevent-terrorism',
  'protect-integrity',
  'organised-crime',
  'care',
  'own-task',
]
/** What partners can tie a line to; each has its source in Kader. */
export const agreedConditions: readonly ConditionCode[] = [
  'C-CONSENT',
  'C-INDISP',
  'C-JUDAUTH',
  'C-NOHARM',
  'C-MINOR',
  'C-CLEAR',
]
