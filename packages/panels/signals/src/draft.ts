import type { SignalAnswer } from '@kader/domain/answers/signal'
import type { LineKind, SaveSignal } from '@kader/domain/commands/signal'
import { LineKind as LineKinds } from '@kader/domain/commands/signal'
import type { Id } from '@kader/domain/id'
import type { AgeBand } from '@kader/domain/lifecycle/signal'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'

export interface DraftLine {
  /** Only for drawing; the id of the gateway comes with the first save. */
  readonly key: string
  readonly id?: Id
  readonly kind: LineKind
  readonly text: string
}

/** What stands in the editor. */
export interface Draft {
  readonly age: AgeBand
  readonly lines: readonly DraftLine[]
  readonly attested: readonly ConditionCode[]
  readonly reason: string
}

/** A new signal starts with one empty line; what one attested earlier is attested anew at each save. */
export function draftOf(signal: SignalAnswer | undefined): Draft {
  const lines = signal?.lines.flatMap(({ id, kind, text }): DraftLine[] => {
    const known = LineKinds.safeParse(kind)
    return known.success && text.shown ? [{ key: id, id, kind: known.data, text: text.value }] : []
  })
  return { age: signal?.age ?? 'unknown', lines: lines ?? [emptyLine('first')], attested: [], reason: '' }
}

export function emptyLine(key: string): DraftLine {
  return { key, kind: 'SIG', text: '' }
}

/** Whether two drafts say the same, whatever the order the lines came back in. */
export function sameWords(one: Draft, other: Draft): boolean {
  return fingerprint(one) === fingerprint(other)
}

export function commandOf(draft: Draft, id: Id | undefined): SaveSignal {
  const reason = draft.reason.trim()
  return {
    ...(id === undefined ? {} : { id }),
    age: draft.age,
    lines: draft.lines.map((line) => ({
      ...(line.id === undefined ? {} : { id: line.id }),
      kind: line.kind,
      text: line.text,
    })),
    attested: [...draft.attested],
    ...(reason === '' ? {} : { reason }),
  }
}

function fingerprint({ age, lines }: Draft): string {
  return JSON.stringify([age, ...lines.map(({ kind, text }) => `${kind} ${text}`).toSorted()])
}
