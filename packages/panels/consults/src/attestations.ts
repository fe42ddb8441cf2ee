import type { LineKind } from '@kader/domain/commands/signal'

/** What only the speaker can attest of what he says; the gateway decides what it is worth. */
export type Attestation = 'C-FREE' | 'C-NEC' | 'C-RELATED' | 'C-NOSEX' | 'C-VALID' | 'C-NOHARM' | 'C-INDISP' | 'C-SCORER'

const always = ['C-FREE', 'C-NEC', 'C-RELATED', 'C-NOSEX'] as const satisfies readonly Attestation[]

const also: Partial<Record<LineKind, Attestation>> = { TER: 'C-VALID', JUD: 'C-NOHARM', MED: 'C-INDISP', RISK: 'C-SCORER' }

export function attestationsFor(kind: LineKind | undefined): readonly Attestation[] {
  const more = kind === undefined ? undefined : also[kind]
  return more === undefined ? always : [...always, more]
}
