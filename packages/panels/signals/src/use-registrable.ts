import type { PreviewCell, SignalAnswer, SignalLine } from '@kader/domain/answers/signal'
import { LineKind } from '@kader/domain/commands/signal'
import type { Id } from '@kader/domain/id'
import type { Why } from '@kader/domain/shown'
import { useState } from 'react'
import { usePreview } from './use-preview.ts'
import type { AskPreview, Preview } from './use-preview.ts'

/** What one confirms oneself while registering (rule G16). */
export const confirmedWhenRegistering = ['C-FREE', 'C-NEC'] as const

export interface Registrable {
  readonly state: Preview['state']
  /** Lines of which the preview says that whoever receives a registration may read them. */
  readonly registrable: readonly SignalLine[]
  /** Lines that stay the writer's own, each with the reason. */
  readonly staying: readonly { readonly line: SignalLine; readonly why: readonly Why[] }[]
  readonly chosen: readonly Id[]
  readonly choose: (ids: readonly string[]) => void
}

/** Which lines can go along; what the law lets go is chosen already, the writer unticks what he keeps. */
export function useRegistrable(signal: SignalAnswer, onPreview: AskPreview): Registrable {
  const [unticked, setUnticked] = useState<readonly string[]>([])
  const kinds = signal.lines.flatMap(({ kind }) => LineKind.safeParse(kind).data ?? [])
  const query = { age: signal.age, kinds: [...new Set(kinds)], attested: [...confirmedWhenRegistering] }
  const { state, rows } = usePreview(onPreview, query, 0)
  const cellsOf = (line: SignalLine): readonly PreviewCell[] =>
    rows
      .find(({ kind }) => kind === line.kind)
      ?.cells.filter(({ setting }) => setting === 'case-registration') ?? []
  const goes = (line: SignalLine): boolean => {
    const cells = cellsOf(line)
    return cells.length > 0 && cells.every(({ sight }) => sight === 'line')
  }
  const registrable = signal.lines.filter(goes)
  return {
    state,
    registrable,
    staying: signal.lines
      .filter((line) => !goes(line))
      .map((line) => ({ line, why: reasonsIn(cellsOf(line)) })),
    chosen: registrable.filter(({ id }) => !unticked.includes(id)).map(({ id }) => id),
    choose: (ids) => setUnticked(registrable.map(({ id }) => id).filter((id) => !ids.includes(id))),
  }
}

function reasonsIn(cells: readonly PreviewCell[]): readonly Why[] {
  return cells.filter(({ sight }) => sight !== 'line').map(({ why }) => why)
}
