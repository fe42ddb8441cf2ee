import type { Database } from '../database/database.ts'

/** Where the mail of a person goes; told by the identity provider, never by a page of Kader. */
export interface MailAddresses {
  /** Takes over what the provider confirms today; without an address the old one is forgotten. */
  remember(person: string, address: string | undefined): Promise<void>
}

export function mailAddressesOver(database: Database): MailAddresses {
  return {
    remember: (person, address) =>
      database.transaction({ task: 'sign-in' }, async (tx) => {
        if (address === undefined) return void (await tx.deleteFrom('mail_addresses').where('person_id', '=', person).execute())
        const row = { person_id: person, address }
        await tx.insertInto('mail_addresses').values(row).onConflict((again) => again.column('person_id').doUpdateSet({ address })).execute()
        return undefined
      }),
  }
}
