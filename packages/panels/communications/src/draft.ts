import type { OutsideRecipient, OutsideSetting } from '@kader/domain/communication'
import { NoteCommunication, WeighCommunication } from '@kader/domain/commands/communication'
import type { LineKind } from '@kader/domain/commands/signal'
import type { LocalDate } from '@kader/domain/local-date'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import type { Purpose } from '@kader/domain/vocabulary/purposes'

export interface DraftLine {
  readonly key: string
  readonly kind: LineKind
  readonly text: string
}

/** What stands in the form; an empty text is what was not chosen yet. */
export interface Draft {
  readonly setting: OutsideSetting | ''
  readonly recipient: OutsideRecipient | ''
  readonly purpose: Purpose | ''
  readonly toldOn: string
  readonly toWhom: string
  readonly reasons: string
  readonly lines: readonly DraftLine[]
  readonly attested: readonly ConditionCode[]
  readonly papers: readonly string[]
  readonly reviewer: string
}

export function emptyDraft(today: LocalDate, begun: Partial<Draft> = {}): Draft {
  const lines = [{ key: 'first', kind: 'SIG', text: '' }] as const
  return { setting: '', recipient: '', purpose: '', toldOn: today, toWhom: '', reasons: '', lines, attested: [], papers: [], reviewer: '', ...begun }
}

/** The question of the law, once it can be asked; kinds only. */
export function questionOf({ setting, recipient, purpose, toldOn, lines, attested, papers, reviewer }: Draft): WeighCommunication | undefined {
  const asked = WeighCommunication.safeParse({ setting, recipient, purpose, toldOn, kinds: [...new Set(lines.map(({ kind }) => kind))], attested, papers, reviewed: reviewer !== '' })
  return asked.success ? asked.data : undefined
}

export type Written = { readonly ok: true; readonly command: NoteCommunication } | { readonly ok: false; readonly fields: Readonly<Record<string, string>> }

/** The note as it is sent, or per field what is missing; empty lines are left out. */
export function commandOf({ lines, reviewer, ...draft }: Draft): Written {
  const filled = lines.filter(({ text }) => text.trim() !== '').map(({ kind, text }) => ({ kind, text }))
  const read = NoteCommunication.safeParse({ ...draft, lines: filled, ...(reviewer === '' ? {} : { reviewer }) })
  if (read.success) return { ok: true, command: read.data }
  const fields = Object.fromEntries(read.error.issues.map(({ path, message }) => [String(path[0] === 'lines' ? 'line-0' : path[0]), /^[a-z-]+$/.test(message) ? message : 'required']))
  return { ok: false, fields }
}
