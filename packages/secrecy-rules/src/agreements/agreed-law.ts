import type { AgreementLine } from '@kader/domain/agreement'
import { type Composed, compose } from '../compose.ts'
import { lawfulRulebook } from '../lawful-rulebook.ts'
import { narrowingsOf } from './narrowings-of.ts'

/** The law together with one version of an agreement; `broken` when it cannot be put together at all. */
export type AgreedLaw = Composed | { readonly ok: false; readonly broken: true }

/** Proved over the whole space to open nothing that the law does not. Total: an agreement that fails opens nothing. */
export function agreedLaw(lines: readonly AgreementLine[], version: number, law = lawfulRulebook): AgreedLaw {
  try {
    return compose(law, narrowingsOf(lines, version))
  } catch {
    return { ok: false, broken: true }
  }
}
