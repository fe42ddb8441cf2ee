import { AgreementLine } from '@kader/domain/agreement'
import type { AgreementAnswer } from '@kader/domain/answers/agreement'
import { DraftAgreement } from '@kader/domain/commands/agreement'
import type { AgreementTemplate } from '@kader/secrecy-rules'
import type { Party } from '@kader/domain/agreement-parties'

/** A line while it is being written: anything may still be missing. */
export interface LineDraft {
  readonly name: string
  readonly holders: readonly string[]
  readonly kinds: readonly string[]
  readonly recipients: readonly string[]
  readonly settings: readonly string[]
  readonly purposes: readonly string[]
  readonly effect: string
  readonly unless: readonly string[]
  readonly from: string
  readonly to: string
  readonly threshold: string
}

export interface Draft {
  readonly id: string | undefined
  readonly title: string
  readonly finality: string
  readonly answersPeople: string
  readonly from: string
  readonly retentionMonths: string
  readonly parties: readonly string[]
  readonly contacts: Readonly<Record<string, string>>
  readonly lines: readonly LineDraft[]
}

export function emptyDraft(today: string): Draft {
  return {
    id: undefined,
    title: '',
    finality: '',
    answersPeople: '',
    from: today,
    retentionMonths: '60',
    parties: [],
    contacts: {},
    lines: [],
  }
}

/** The next line, with a name that no other line has. */
export function emptyLine(draft: Draft): LineDraft {
  const highest = Math.max(0, ...draft.lines.map(({ name }) => Number(/^l(\d+)$/.exec(name)?.[1] ?? 0)))
  return {
    name: `l${highest + 1}`,
    holders: [],
    kinds: [],
    recipients: [],
    settings: ['consultation-livc-r'],
    purposes: ['prevent-terrorism'],
    effect: 'shared',
    unless: [],
    from: draft.from,
    to: '',
    threshold: '',
  }
}

/** A version as it stands, to go on with or to begin the next one from. */
export function draftFrom(version: AgreementAnswer, id: string | undefined): Draft {
  const [words] = version.words
  const text = (field: { shown: boolean; value?: unknown } | undefined): string =>
    field?.shown === true ? String(field.value) : ''
  const thresholds = words?.thresholds.shown === true ? words.thresholds.value : []
  const contacts = words?.contacts.shown === true ? words.contacts.value : []
  return {
    id,
    title: text(words?.title),
    finality: text(words?.finality),
    answersPeople: text(words?.answersPeople),
    from: version.from,
    retentionMonths: String(version.retentionMonths),
    parties: version.parties,
    contacts: Object.fromEntries(contacts.map(({ service, contact }) => [service, contact])),
    lines: version.lines.map(({ to, ...line }) => ({
      ...line,
      to: to ?? '',
      threshold: thresholds.find((one) => one.line === line.name)?.text ?? '',
    })),
  }
}

/** A template made the cell's own: its parties are the services that sit in this cell. */
export function draftFromTemplate(
  template: AgreementTemplate,
  before: Draft,
  parties: readonly Party[],
): Draft {
  const { title, finality, answersPeople, retentionMonths, lines } = template
  const meant = parties.filter(({ capacities }) => capacities.some((one) => template.parties.includes(one)))
  return {
    ...before,
    title,
    finality,
    answersPeople,
    retentionMonths: String(retentionMonths),
    parties: meant.map(({ service }) => service),
    lines: lines.map(({ unless = [], ...line }) => ({ ...line, unless, from: before.from, to: '' })),
  }
}

export type ReadDraft =
  | { readonly ok: true; readonly command: DraftAgreement }
  | { readonly ok: false; readonly problems: readonly { readonly field: string; readonly code: string }[] }

/** What would be sent, or what is still to be mended, by field. */
export function readDraft(draft: Draft): ReadDraft {
  const read = DraftAgreement.safeParse({
    ...(draft.id === undefined ? {} : { id: draft.id }),
    title: draft.title,
    finality: draft.finality,
    answersPeople: draft.answersPeople,
    from: draft.from,
    retentionMonths: draft.retentionMonths.trim() === '' ? Number.NaN : Number(draft.retentionMonths),
    parties: draft.parties,
    lines: draft.lines.map(lineOf),
    thresholds: draft.lines.map(({ name, threshold }) => ({ line: name, text: threshold })),
    contacts: draft.parties.flatMap((service) => {
      const contact = draft.contacts[service]?.trim() ?? ''
      return contact === '' ? [] : [{ service, contact }]
    }),
  })
  if (read.success) return { ok: true, command: read.data }
  return {
    ok: false,
    problems: read.error.issues.map(({ path, message }) => ({ field: fieldOf(path), code: message })),
  }
}

/** The lines that are complete enough to be looked into. */
export function completeLines(draft: Draft): readonly AgreementLine[] {
  return draft.lines.flatMap((line) => {
    const read = AgreementLine.safeParse(lineOf(line))
    return read.success ? [read.data] : []
  })
}

function lineOf({ threshold: _, to, unless, ...line }: LineDraft): unknown {
  return { ...line, unless: line.effect === 'only-if' ? unless : [], ...(to === '' ? {} : { to }) }
}

/** The threshold of a line stands among its fields on the page. */
function fieldOf(path: readonly PropertyKey[]): string {
  const [first, second, third] = path.map(String)
  if (first === 'thresholds' && second !== undefined) return `lines.${second}.threshold`
  return [first, second, third]
    .filter((part) => part !== undefined)
    .slice(0, first === 'lines' ? 3 : 1)
    .join('.')
}
