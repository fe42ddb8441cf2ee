import type { Decision } from '@kader/domain/decision'
import { AgreedKind } from '@kader/domain/agreement'
import { inForceOn } from '@kader/domain/lifecycle/agreement'
import type { Mandate } from '@kader/domain/mandate'
import type { Question } from '@kader/domain/question'
import { decide } from '@kader/secrecy-rules'
import type { Ports } from '../ports/transactions.ts'
import { agreedLawOf } from './agreed-law-of.ts'
import { type Agreements, loadAgreements } from './load-agreements.ts'

type Decide = (question: Question) => Decision
const theirsToAgree: ReadonlySet<string> = new Set(AgreedKind.options)

/** How a cell decides: by the law, and by whatever its partners closed in the version in force on the day of the question. */
export async function lawOfCell(ports: Ports, { cell }: Mandate): Promise<Decide> {
  return cell === undefined ? (question) => decide(question) : decidesUnder(await loadAgreements(ports, cell))
}

/** An agreement that cannot be used withholds everything that partners can agree about; what is public stays readable. */
export function decidesUnder({ versions, signatures }: Pick<Agreements, 'versions' | 'signatures'>): Decide {
  return (question) => {
    const version = inForceOn(versions, signatures, question.at)
    if (version === undefined || !theirsToAgree.has(question.kind)) return decide(question)
    const law = agreedLawOf(version)
    return law.ok ? decide(question, law.rulebook) : withheld
  }
}

const withheld: Decision = {
  outcome: 'undecidable',
  rules: [],
  failed: [],
  norms: [],
  conditions: { unmet: [], unknown: [] },
  obligations: [],
  contested: [],
  confidence: 'MIXED',
  ruleset: 'agreement-defect',
  defect: 'rule-failed',
}
