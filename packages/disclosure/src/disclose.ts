import { records, type Content, type Facts, type RecordName } from '@kader/domain/content/all-records'
import type { Answer } from '@kader/domain/content/answer'
import type { RecordFacts, Source } from '@kader/domain/content/record'
import { opens, type Decision } from '@kader/domain/decision'
import type { Id } from '@kader/domain/id'
import type { LocalDate } from '@kader/domain/local-date'
import type { Answers, Question } from '@kader/domain/question'
import type { Why } from '@kader/domain/shown'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import type { Kind } from '@kader/domain/vocabulary/kinds'
import { open } from '@kader/sealed/open'
import { all, prove, reveal, type Disclosed } from './disclosed.ts'
import { isOwn, reaches, type Viewer } from './reach.ts'
import type { SealedRecord } from './sealed-record.ts'
import type { Frame, ItemRef, Step } from './trail.ts'
import type { AnyView, View } from './view.ts'
import { whyOf } from './why.ts'

/** What the register, the case and the people concerned say of the conditions; never content. */
export type AnswersTo = (frame: Frame, subject: Subject) => Promise<Answers>

/** A seat that may hold something of a kind, whether it does or not. */
export interface Slot {
  readonly source: Source
  readonly consultation: Id
  readonly caseFile: Id
  readonly kind: Kind
  /** What the holder attests; absent: whatever only he can attest. */
  readonly attested?: readonly ConditionCode[]
}

/** What a question is about, and the mandate that would hear it when that is not the viewer. */
export type Subject = ({ readonly record: RecordName; readonly facts: RecordFacts } | { readonly slot: Slot }) & { readonly to?: Id }

export interface DisclosureContext {
  readonly viewer: Viewer
  readonly at: LocalDate
  readonly answersTo: AnswersTo
  readonly decide: (question: Question) => Decision
}

/** What stands on the trail when the engine itself broke. */
const failedDecision: Decision = {
  outcome: 'undecidable',
  rules: [],
  failed: [],
  norms: [],
  conditions: { unmet: [], unknown: [] },
  obligations: [],
  contested: [],
  confidence: 'MIXED',
  ruleset: 'unknown',
  defect: 'rule-failed',
}

/** The one way out of a seal: every field by the rule for its kind, every decision on the trail. */
export class Disclosure {
  readonly trail: Step[] = []
  readonly #context: DisclosureContext

  constructor(context: DisclosureContext) {
    this.#context = context
  }

  /** One record as the viewer may see it, or undefined where he may not even know that it exists. */
  async item<Name extends RecordName, Fact extends keyof Facts<Name> & string, Field extends keyof Content<Name> & string>(
    sealed: SealedRecord<Name> | undefined,
    view: View<Name, Fact, Field>,
  ): Promise<Disclosed<Answer<Name, Fact, Field>> | undefined> {
    if (sealed === undefined) return undefined
    const facts = sealed.facts as Facts<Name> & RecordFacts
    if (!(await this.#exists(sealed.record, facts, view))) return undefined
    const answer: Record<string, unknown> = { id: facts.id }
    for (const fact of view.facts) if (facts[fact] !== undefined) answer[fact] = facts[fact]
    for (const field of view.fields) answer[field] = await this.#field(sealed, facts, { view, field })
    return prove(answer as unknown as Answer<Name, Fact, Field>)
  }

  /** The records the viewer may know of, in their order; the others are absent and not counted. */
  async items<Name extends RecordName, Fact extends keyof Facts<Name> & string, Field extends keyof Content<Name> & string>(
    sealed: readonly SealedRecord<Name>[],
    view: View<Name, Fact, Field>,
  ): Promise<Disclosed<Answer<Name, Fact, Field>[]>> {
    const found: Disclosed<Answer<Name, Fact, Field>>[] = []
    for (const one of sealed) {
      const item = await this.item(one, view)
      if (item !== undefined) found.push(item)
    }
    return all(found)
  }

  /** Lines the viewer may read whole; a line of which anything is withheld is absent, so that lines are never counted. */
  async lines<Name extends RecordName, Fact extends keyof Facts<Name> & string, Field extends keyof Content<Name> & string>(
    sealed: readonly SealedRecord<Name>[],
    view: View<Name, Fact, Field>,
  ): Promise<Disclosed<Answer<Name, Fact, Field>[]>> {
    const items = reveal(await this.items(sealed, view))
    return prove(items.filter((item) => view.fields.every((field) => (item[field] as { shown: boolean }).shown)))
  }

  /** Whether the viewer may hear this kind from this seat, whatever the seat holds; the reason when not. */
  async slot(slot: Slot, how: Pick<AnyView, 'setting' | 'purpose'>): Promise<Disclosed<{ open: true } | { open: false; why: Why }>> {
    if (slot.source.mandate === this.#context.viewer.mandate.id) return prove({ open: true as const })
    const frame: Frame = { ...how, at: this.#context.at, holder: slot.source.holder, recipient: this.#context.viewer.mandate.capacity, kind: slot.kind }
    const decision = await this.ask(frame, { slot }, undefined)
    return prove(opens(decision) ? { open: true as const } : { open: false as const, why: whyOf(frame, decision) })
  }

  /** Asks the engine and puts the answer on the trail. An engine that throws withholds. */
  async ask(frame: Frame, subject: Subject, on: ItemRef | undefined): Promise<Decision> {
    const conditions = await this.#context.answersTo(frame, subject)
    const decision = this.#decided({ ...frame, conditions })
    this.trail.push({ basis: 'rule', frame, decision, on, source: 'facts' in subject ? subject.facts.source.mandate : undefined })
    return decision
  }

  #decided(question: Question): Decision {
    try {
      return this.#context.decide(question)
    } catch {
      return failedDecision
    }
  }

  async #exists(record: RecordName, facts: RecordFacts, view: AnyView): Promise<boolean> {
    if (!reaches(facts, this.#context.viewer)) return false
    if (isOwn(facts, this.#context.viewer) && view.holder === 'source') {
      this.trail.push({ basis: 'own', kind: 'EXISTENCE', on: { record, id: facts.id } })
      return true
    }
    if (view.existence === 'within') return true
    return opens(await this.ask(this.#frame(facts, view, 'EXISTENCE'), { record, facts }, { record, id: facts.id }))
  }

  async #field<Name extends RecordName>(sealed: SealedRecord<Name>, facts: RecordFacts, asked: { readonly view: AnyView; readonly field: string }): Promise<unknown> {
    const { view, field } = asked
    const on: ItemRef = { record: sealed.record, id: facts.id, field }
    const kind = kindOf(view, field, facts)
    if (isOwn(facts, this.#context.viewer) && view.holder === 'source') {
      this.trail.push({ basis: 'own', kind, on })
      return { shown: true, value: contentOf(sealed, field) }
    }
    const frame = this.#frame(facts, view, kind)
    const decision = await this.ask(frame, { record: sealed.record, facts }, on)
    return opens(decision) ? { shown: true, value: contentOf(sealed, field) } : { shown: false, why: whyOf(frame, decision) }
  }

  #frame(facts: RecordFacts, view: AnyView, kind: Kind): Frame {
    const { mandate } = this.#context.viewer
    return {
      at: this.#context.at,
      holder: view.holder === 'reader' ? mandate.capacity : facts.source.holder,
      recipient: view.recipient === 'own-team' ? 'own-team' : mandate.capacity,
      setting: view.setting,
      kind,
      purpose: view.purpose,
    }
  }
}

function kindOf(view: AnyView, field: string, facts: RecordFacts): Kind {
  const label = (records[view.record].labels as Record<string, Kind | ((facts: RecordFacts) => Kind)>)[field]
  if (label === undefined) throw new TypeError(`Field ${field} has no kind.`)
  return typeof label === 'function' ? label(facts) : label
}

function contentOf<Name extends RecordName>(sealed: SealedRecord<Name>, field: string): unknown {
  return (open(sealed) as Record<string, unknown>)[field]
}
