import type { OrganisationList } from '@kader/domain/answers/organisation'
import type { SaveOrganisation } from '@kader/domain/commands/organisation'
import type { errors } from '@kader/i18n/nl/errors'
import { useTranslations } from 'use-intl'
import type { Failure } from '@kader/panel-kit/deed'
import './intl-words.ts'

/** A period as it is being typed. */
export interface ServedDraft {
  readonly nis: string
  readonly from: string
  readonly to: string
}

/** An organisation as it is being typed; the gateway says what is wrong with it. */
export interface OrganisationDraft {
  readonly name: string
  readonly subSector: string
  readonly service: string
  readonly kbo: string
  readonly institution: string
  readonly ovo: string
  /** One a line. */
  readonly contacts: string
  readonly dataProtection: string
  readonly territory: readonly ServedDraft[]
  /** `yes`, `no`, or empty while nobody established it. */
  readonly publicService: string
  readonly socialSecurity: string
}

type Organisation = OrganisationList['organisations'][number]

export function draftOf(organisation?: Organisation): OrganisationDraft {
  const text = (field?: Organisation['name']): string => (field?.shown === true ? field.value : '')
  return {
    name: text(organisation?.name),
    subSector: organisation?.subSector ?? '',
    service: organisation?.service ?? '',
    kbo: text(organisation?.kbo),
    institution: text(organisation?.institution),
    ovo: text(organisation?.ovo),
    contacts: organisation?.contacts.shown === true ? organisation.contacts.value.join('\n') : '',
    dataProtection: text(organisation?.dataProtection),
    territory: (organisation?.territory ?? []).map(({ nis, from, to }) => ({ nis, from, to: to ?? '' })),
    publicService: answered(organisation?.publicService),
    socialSecurity: answered(organisation?.socialSecurity),
  }
}

/** As it is sent: whatever was typed, for the gateway to judge. */
export function commandOf(draft: OrganisationDraft, organisation?: Organisation): SaveOrganisation {
  const { service, publicService, socialSecurity, ...rest } = draft
  return {
    ...rest,
    ...(organisation === undefined ? {} : { id: organisation.id }),
    ...(service === '' ? {} : { service }),
    ...(publicService === '' ? {} : { publicService: publicService === 'yes' }),
    ...(socialSecurity === '' ? {} : { socialSecurity: socialSecurity === 'yes' }),
    contacts: draft.contacts.split('\n').filter((line) => line.trim() !== ''),
    territory: draft.territory.map(({ nis, from, to }) => ({ nis, from, ...(to === '' ? {} : { to }) })),
  } as SaveOrganisation
}

function answered(known: boolean | undefined): string {
  if (known === undefined) return ''
  return known ? 'yes' : 'no'
}

type FieldCode = keyof (typeof errors)['field']

/** What to mend, at the very field; what is wrong with all periods together stands at the first. */
export function useOrganisationProblems(failure: Failure | undefined): { field: string; message: string }[] {
  const t = useTranslations('errors.field')
  if (failure === undefined || 'refusal' in failure) return []
  return Object.entries(failure.fields).map(([path, code]) => ({
    field: path === 'territory' ? 'territory.0.nis' : path.replace(/^contacts\..*/, 'contacts'),
    message: t(t.has(code as FieldCode) ? (code as FieldCode) : 'invalid'),
  }))
}
