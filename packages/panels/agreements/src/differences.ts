import type { AgreementLine } from '@kader/domain/agreement'
import type { AgreementAnswer } from '@kader/domain/answers/agreement'
import type { Id } from '@kader/domain/id'

export interface Differences {
  readonly added: readonly AgreementLine[]
  readonly removed: readonly AgreementLine[]
  readonly changed: readonly { readonly before: AgreementLine; readonly after: AgreementLine }[]
  readonly joined: readonly Id[]
  readonly left: readonly Id[]
  readonly retention: { readonly before: number; readonly after: number } | undefined
}

/** What differs between a version and the one it follows; a line is the same line while it keeps its name. */
export function differencesBetween(before: AgreementAnswer, after: AgreementAnswer): Differences {
  const was = new Map(before.lines.map((line) => [line.name, line]))
  const is = new Map(after.lines.map((line) => [line.name, line]))
  return {
    added: after.lines.filter(({ name }) => !was.has(name)),
    removed: before.lines.filter(({ name }) => !is.has(name)),
    changed: after.lines.flatMap((line) => {
      const old = was.get(line.name)
      return old === undefined || same(old, line) ? [] : [{ before: old, after: line }]
    }),
    joined: after.parties.filter((party) => !before.parties.includes(party)),
    left: before.parties.filter((party) => !after.parties.includes(party)),
    retention:
      before.retentionMonths === after.retentionMonths
        ? undefined
        : { before: before.retentionMonths, after: after.retentionMonths },
  }
}

/** Whether nothing that is signed differs but the words. */
export function isEmpty({ added, removed, changed, joined, left, retention }: Differences): boolean {
  return [added, removed, changed, joined, left].every((all) => all.length === 0) && retention === undefined
}

function same(a: AgreementLine, b: AgreementLine): boolean {
  const plain = ({
    holders,
    kinds,
    recipients,
    settings,
    purposes,
    effect,
    unless,
    from,
    to,
  }: AgreementLine): string =>
    JSON.stringify([
      [holders, kinds, recipients, settings, purposes, unless].map((words) => [...words].sort()),
      effect,
      from,
      to ?? '',
    ])
  return plain(a) === plain(b)
}
