import type { AgreementVersion } from '@kader/domain/lifecycle/agreement'
import { type AgreedLaw, agreedLaw } from '@kader/secrecy-rules'

/** As many cells as work on one gateway at a time; the one used longest ago goes first. */
const kept = 64
const laws = new Map<string, AgreedLaw>()

/** The law with this version, put together once for each text. */
export function agreedLawOf({ text, lines, number }: Pick<AgreementVersion, 'text' | 'lines' | 'number'>): AgreedLaw {
  const law = laws.get(text) ?? agreedLaw(lines, number)
  laws.delete(text)
  laws.set(text, law)
  const [oldest] = laws.keys()
  if (laws.size > kept && oldest !== undefined) laws.delete(oldest)
  return law
}
