import type { LocalDate } from '@kader/domain/local-date'
import type { Mandate } from '@kader/domain/mandate'
import type { Portal } from '@kader/domain/vocabulary/portals'

/** A mandate with the names people know its service and cell by. */
export type HeldMandate = {
  readonly mandate: Mandate
  readonly service: string
  readonly cell: string | null
}

export type Member = { readonly name: string; readonly mandates: readonly HeldMandate[] }

/** Issuer and subject as the identity provider gives them; nothing else identifies anybody. */
export type Identity = { readonly issuer: string; readonly subject: string }

/** Who may act in a portal on a day. Asked again for every request, so that a withdrawn mandate ends at once. */
export type Directory = {
  readonly memberOf: (identity: Identity, portal: Portal, day: LocalDate) => Promise<Member | undefined>
}
