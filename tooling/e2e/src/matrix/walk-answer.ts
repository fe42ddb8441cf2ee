import type { Kind } from '@kader/domain/vocabulary/kinds'
import { mayHear, mayKnow, mayRead } from './replay.ts'
import type { Asking, Stored } from './replay-conditions.ts'

/** What an answer holds that this reader may not have; `seen` counts what was checked, so that an empty walk shows. */
export interface Walked {
  readonly wrong: readonly string[]
  readonly seen: number
}

interface Place {
  readonly path: string
  readonly row: Stored | undefined
  /** The consultation that the whole answer is about, and the seat within it. */
  readonly consultation: unknown
  readonly seat: string | undefined
}

// A word of the vocabulary, an id, a day, a rule or a hash. Anything with a space in it is somebody’s words.
const codeLike = /^[A-Za-z0-9][A-Za-z0-9._:+/-]{0,79}$/

/** Walks an answer to every depth: each item, each field that is shown, each place at a table. */
export function walkAnswer(answer: unknown, asking: Asking): Walked {
  const wrong: string[] = []
  let seen = 0
  const judge = (allowed: boolean, what: string): void => {
    seen += 1
    if (!allowed) wrong.push(what)
  }

  const visit = (value: unknown, place: Place): void => {
    if (typeof value === 'string' && !codeLike.test(value)) return judge(false, `${place.path}: words outside a shown field`)
    if (typeof value !== 'object' || value === null) return undefined
    if (Array.isArray(value)) return value.forEach((one, index) => visit(one, { ...place, path: `${place.path}.${index}` }))
    visitObject(value as Readonly<Record<string, unknown>>, place)
  }

  const visitObject = (value: Readonly<Record<string, unknown>>, place: Place): void => {
    const row = typeof value['id'] === 'string' ? asking.rows.find(({ facts }) => facts.id === value['id']) : place.row
    if (typeof value['id'] === 'string') judge(row !== undefined && mayKnow(asking, row), `${place.path}: item ${value['id']} (${row?.name ?? 'unknown'})`)
    const seat = 'kinds' in value && 'own' in value ? String(value['mandate']) : place.seat
    const here = { ...place, row, seat, consultation: row?.name === 'consultation' ? row.facts.id : place.consultation }
    if (typeof value['open'] === 'boolean') visitTableKind(value, here)
    for (const [key, child] of Object.entries(value)) {
      const path = `${place.path}.${key}`
      if (isShown(child)) judge(row !== undefined && mayRead(asking, row, { field: key, ownFile: /\.ownFile\./.test(path) }), `${path}: shown`)
      else visit(child, { ...here, path })
    }
  }

  const visitTableKind = (value: Readonly<Record<string, unknown>>, { path, seat, consultation }: Place): void => {
    const kind = value['kind'] as Kind
    const heard = mayHear(asking, { speaker: seat ?? '', consultation, kind })
    judge(value['open'] === heard, `${path}: ${kind} of ${seat ?? 'nobody'} is ${value['open'] === true ? 'open' : 'closed'}`)
    const lines = (value['lines'] ?? []) as readonly { id: string }[]
    for (const line of lines) {
      const { facts } = asking.rows.find((row) => row.facts.id === line.id) ?? {}
      judge(facts?.source.mandate === seat && facts?.['kind'] === kind && facts['consultation'] === consultation, `${path}: a line of another place`)
    }
  }

  visit(answer, { path: 'answer', row: undefined, consultation: undefined, seat: undefined })
  return { wrong, seen }
}

function isShown(value: unknown): boolean {
  return typeof value === 'object' && value !== null && (value as { shown?: unknown }).shown === true
}
