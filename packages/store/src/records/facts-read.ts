import type { RecordFacts } from '@kader/domain/content/record'
import { sql, type RawBuilder } from 'kysely'

/** Somebody else changed the record between reading and changing it here; the whole answer begins again. */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile'
}

/** What one transaction read, so that it changes only what is still as it read it. */
export class FactsRead {
  readonly #texts = new Map<string, string>()

  remember(facts: RecordFacts): void {
    this.#texts.set(facts.id, JSON.stringify(facts))
  }

  has(id: string): boolean {
    return this.#texts.has(id)
  }

  /** Holds while the row is as it was read here; always for a row that was not read. */
  unchanged(id: string): RawBuilder<boolean> {
    const text = this.#texts.get(id)
    return text === undefined ? sql<boolean>`true` : sql<boolean>`facts = ${text}::jsonb`
  }
}
