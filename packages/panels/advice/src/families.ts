import { capacities } from '@kader/domain/vocabulary/capacities'
import type { Capacity } from '@kader/domain/vocabulary/capacities'
import type { Kind } from '@kader/domain/vocabulary/kinds'
import type { Purpose } from '@kader/domain/vocabulary/purposes'
import type { Setting } from '@kader/domain/vocabulary/settings'
import type { Dimension } from './dimension.ts'
import type { Messages } from '@kader/i18n/messages'

/** Words that belong together for the person who must choose one. */
export type Family = keyof Messages['advice']['family']

export interface WordFamily {
  readonly family: Family
  readonly words: readonly string[]
}

/** The words offered, in their families; what people come with most stands first. */
export function inFamilies(dimension: Dimension, words: readonly string[]): readonly WordFamily[] {
  const known = wordsInOrder(dimension).filter((word) => words.includes(word))
  return order
    .map((family) => ({ family, words: known.filter((word) => familyOf(dimension, word) === family) }))
    .filter((one) => one.words.length > 0)
}

function wordsInOrder(dimension: Dimension): readonly string[] {
  switch (dimension) {
    case 'holder':
    case 'recipient':
      return Object.keys(capacities)
    case 'kind':
      return Object.keys(ofKind)
    case 'purpose':
      return Object.keys(ofPurpose)
    case 'setting':
      return Object.keys(ofSetting)
  }
}

export function familyOf(dimension: Dimension, word: string): Family {
  switch (dimension) {
    case 'holder':
    case 'recipient':
      return familyOfCapacity(word as Capacity)
    case 'kind':
      return ofKind[word as Kind]
    case 'purpose':
      return ofPurpose[word as Purpose]
    case 'setting':
      return ofSetting[word as Setting]
  }
}

function familyOfCapacity(capacity: Capacity): Family {
  if (around.includes(capacity)) return 'around'
  const { sector } = capacities[capacity]
  if (sector === 'private' || capacity === 'former-participant') return 'others'
  return sector === 'any' ? 'own' : sector
}

const around: readonly Capacity[] = ['data-subject', 'parent', 'relative', 'threatened-person']

const order: readonly Family[] = [
  'contact',
  'table',
  'after',
  'court',
  'seen',
  'file',
  'security',
  'nobody',
  'prevent',
  'help',
  'order',
  'prosecute',
  'elsewhere',
  'own',
  'education',
  'welfare',
  'health',
  'employment',
  'municipality',
  'police',
  'justice',
  'intelligence',
  'oversight',
  'around',
  'others',
]

const ofKind: Readonly<Record<Kind, Family>> = {
  SIG: 'seen',
  ID: 'seen',
  EXISTENCE: 'seen',
  ACT: 'seen',
  RISK: 'seen',
  CARE: 'file',
  MED: 'file',
  SCH: 'file',
  JOB: 'file',
  POL: 'security',
  JUD: 'security',
  TER: 'security',
  CLASS: 'security',
  ANON: 'nobody',
  STAT: 'nobody',
  OPEN: 'nobody',
}

const ofPurpose: Readonly<Record<Purpose, Family>> = {
  'prevent-terrorism': 'prevent',
  'protect-integrity': 'prevent',
  'organised-crime': 'prevent',
  'avert-danger': 'prevent',
  care: 'help',
  'own-task': 'help',
  rights: 'help',
  'public-order': 'order',
  'local-nuisance': 'order',
  sanction: 'order',
  prosecution: 'prosecute',
  intelligence: 'prosecute',
  research: 'elsewhere',
  operations: 'elsewhere',
}

const ofSetting: Readonly<Record<Setting, Family>> = {
  bilateral: 'contact',
  consent: 'contact',
  'shared-secrecy': 'contact',
  emergency: 'contact',
  'private-channel': 'contact',
  'consultation-livc-r': 'table',
  'circular-livc': 'table',
  'consultation-other': 'table',
  'case-registration': 'table',
  'information-request': 'table',
  invitation: 'table',
  representation: 'table',
  'information-card': 'table',
  ltf: 'table',
  'after-meeting': 'after',
  'common-file': 'after',
  'own-file': 'after',
  'feedback-fiche': 'after',
  reuse: 'after',
  transfer: 'after',
  'report-458bis': 'court',
  'report-art29': 'court',
  testimony: 'court',
  'written-request-46bis1': 'court',
  'own-initiative-report': 'court',
  'mission-report': 'court',
  'prosecution-use': 'court',
  'intelligence-report': 'court',
  'administrative-measure': 'elsewhere',
  'name-list': 'elsewhere',
  'access-request': 'elsewhere',
  'joint-intervention': 'elsewhere',
  statistics: 'elsewhere',
  'system-operation': 'elsewhere',
}
