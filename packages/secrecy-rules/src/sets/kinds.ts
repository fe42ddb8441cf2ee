import { type Kind, type SecretKind, secretKinds } from '@kader/domain/vocabulary/kinds'

export { secretKinds }

/** What G01 keeps: what was confided, and what was learned in that same confidence. */
export const confided = ['ID', 'EXISTENCE', 'SIG', 'CARE', 'MED', 'SCH', 'JOB', 'RISK', 'ACT'] as const
/** The minimum of an alarm or of a listed offence. */
export const alarm = ['ID', 'EXISTENCE', 'SIG', 'CARE', 'MED'] as const
/** Secrets in an overleg other than the LIVC-R of today. */
export const notJudicial = secretKindsBut('CLASS', 'JUD', 'TER')
/** The police's own kinds. */
export const policeKinds = ['POL', 'TER', 'JUD'] as const
/** Not told in confidence: what may be asked by an intelligence service. */
export const ordinaryFacts = ['SIG', 'ID', 'EXISTENCE', 'SCH', 'JOB', 'ACT'] as const
export const nameAndSignal = ['SIG', 'ID', 'EXISTENCE'] as const

export function secretKindsBut(...out: readonly Kind[]): SecretKind[] {
  return secretKinds.filter((kind) => !out.includes(kind))
}
