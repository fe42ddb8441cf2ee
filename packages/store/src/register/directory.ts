import type { LocalDate } from '@kader/domain/local-date'
import type { Mandate } from '@kader/domain/mandate'
import type { Portal } from '@kader/domain/vocabulary/portals'
import type { Database } from '../database/database.ts'
import { mandateOf } from './mandate-row.ts'

export interface HeldMandate {
  readonly mandate: Mandate
  /** The names people know its service and cell by. */
  readonly service: string
  readonly cell: string | null
}

export interface Member {
  readonly person: string
  readonly name: string
  readonly mandates: readonly HeldMandate[]
}

/** Who may act in a portal on a day. An identity is issuer and subject, never an e-mail address. */
export interface Directory {
  memberOf(
    identity: { readonly issuer: string; readonly subject: string },
    portal: Portal,
    day: LocalDate,
  ): Promise<Member | undefined>
}

export function directoryOver(database: Database): Directory {
  return {
    memberOf: ({ issuer, subject }, portal, day) =>
      database.transaction({ task: 'sign-in' }, async (tx) => {
        const person = await tx
          .selectFrom('identities')
          .innerJoin('people', 'people.id', 'identities.person_id')
          .select(['people.id', 'people.name'])
          .where('issuer', '=', issuer)
          .where('subject', '=', subject)
          .executeTakeFirst()
        if (!person) return undefined
        const rows = await tx
          .selectFrom('mandates')
          .innerJoin('services', 'services.id', 'mandates.service_id')
          .leftJoin('cells', 'cells.id', 'mandates.cell_id')
          .selectAll('mandates')
          .select(['services.name as service', 'cells.name as cell'])
          .where('person_id', '=', person.id)
          .where('portal', '=', portal)
          .where('stopped', 'is', null)
          .where('valid_from', '<=', day)
          .where((is) => is.or([is('valid_to', 'is', null), is('valid_to', '>=', day)]))
          .orderBy('valid_from')
          .orderBy('mandates.id')
          .execute()
        const mandates = rows.map(({ service, cell, ...row }) => ({ mandate: mandateOf(row), service, cell }))
        return { person: person.id, name: person.name, mandates }
      }),
  }
}
