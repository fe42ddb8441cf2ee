import type { CellEntry, OwnCell } from '@kader/domain/answers/cell'
import type { KeepCell } from '@kader/domain/commands/cell'
import { heldByAnother } from '@kader/domain/lifecycle/cell'
import type { errors } from '@kader/i18n/nl/errors'
import { useTranslations } from 'use-intl'
import type { Failure } from '@kader/panel-kit/deed'
import './intl-words.ts'
import type { ServedDraft } from './organisation-draft.ts'

export interface StatusDraft {
  readonly status: string
  readonly from: string
}

/** A cell as it is being typed; the gateway says what is wrong with it. */
export interface CellDraft {
  readonly name: string
  readonly deedDay: string
  /** Codes, with commas between them. */
  readonly mayorsOf: string
  readonly reference: string
  readonly source: string
  readonly territory: readonly ServedDraft[]
  readonly statuses: readonly StatusDraft[]
  readonly registration: string
  readonly registeredSince: string
}

/** Begins with what is known; of a cell that nobody entered, with one that is being founded today. */
export function cellDraftOf(entry: CellEntry | undefined, today: string): CellDraft {
  const text = (field?: CellEntry['name']): string => (field?.shown === true ? field.value : '')
  return {
    name: text(entry?.name),
    deedDay: entry?.deed?.day ?? '',
    mayorsOf: entry?.deed?.mayorsOf.join(', ') ?? '',
    reference: text(entry?.reference),
    source: text(entry?.source),
    territory: (entry?.territory ?? []).map(({ nis, from, to }) => ({ nis, from, to: to ?? '' })),
    statuses: entry?.statuses ?? [{ status: 'being-founded', from: today }],
    registration: entry?.registration ?? 'unknown',
    registeredSince: entry?.registeredSince ?? '',
  }
}

/** As it is sent: whatever was typed, for the gateway to judge. */
export function keepCellOf(draft: CellDraft, entry?: CellEntry): KeepCell {
  const { deedDay, mayorsOf, reference, source, registeredSince, territory, ...rest } = draft
  const codes = mayorsOf.split(/[\s,;]+/).filter((code) => code !== '')
  const hasDeed = [deedDay, reference, source].some((typed) => typed.trim() !== '') || codes.length > 0
  return {
    ...rest,
    ...(entry === undefined ? {} : { replaces: entry.id }),
    ...(hasDeed ? { deed: { day: deedDay, mayorsOf: codes, reference, source } } : {}),
    territory: territory.map(({ nis, from, to }) => ({ nis, from, ...(to === '' ? {} : { to }) })),
    ...(rest.registration === 'registered' && registeredSince !== '' ? { registeredSince } : {}),
  } as KeepCell
}

type FieldCode = keyof (typeof errors)['field']

/** What to mend, at the very field; a municipality of another cell names that cell. */
export function useCellProblems(
  failure: Failure | undefined,
  { others, municipalities }: Pick<OwnCell, 'others' | 'municipalities'>,
) {
  const field = useTranslations('errors.field')
  const t = useTranslations('cells')
  return (draft: CellDraft): { field: string; message: string }[] => {
    if (failure === undefined) return []
    if ('refusal' in failure) {
      if (failure.refusal !== 'municipality-of-another-cell') return []
      return heldByAnother(keepCellOf(draft), others, municipalities).map(({ at, other }) => ({
        field: `territory.${at}.nis`,
        message: t('heldBy', { cell: other.name.shown ? other.name.value : t('unnamed') }),
      }))
    }
    return Object.entries(failure.fields).map(([path, code]) => ({
      field: fieldAt(path),
      message: field(field.has(code as FieldCode) ? (code as FieldCode) : 'invalid'),
    }))
  }
}

/** What is wrong with a whole list stands at its first field. */
function fieldAt(path: string): string {
  if (path === 'territory') return 'territory.0.nis'
  if (path === 'statuses') return 'statuses.0.status'
  return path.replace(/^(deed\.mayorsOf)\..*/, '$1')
}
