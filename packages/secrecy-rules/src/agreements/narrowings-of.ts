import type { AgreementLine } from '@kader/domain/agreement'
import type { Narrowing } from '../compose.ts'
import type { Day } from '../rule.ts'
import { agreedLineId, agreedSentence } from './agreed-line-id.ts'

/** What a version of an agreement takes away. A line that shares adds nothing: the law decides about it, as about everything. */
export function narrowingsOf(lines: readonly AgreementLine[], version: number): readonly Narrowing[] {
  return lines.flatMap((line) => (line.effect === 'shared' ? [] : [narrowingOf(line, version)]))
}

function narrowingOf(line: AgreementLine, version: number): Narrowing {
  const { holders, recipients, settings, kinds, purposes, from, to, effect, unless } = line
  const id = agreedLineId(version, line.name)
  return {
    id,
    validFrom: from as string as Day,
    ...(to === undefined ? {} : { validTo: to as string as Day }),
    when: { holders, recipients, settings, kinds, purposes },
    ...(effect === 'only-if' ? { unless } : {}),
    sentence: agreedSentence(`A-${id}`) ?? id,
  }
}
