import type { GeneratedAlways } from 'kysely'

export interface RecordTables {
  records: {
    added: GeneratedAlways<number>
    name: string
    /** Written as JSON text; read as what it holds. */
    facts: unknown
    content: Uint8Array | null
    id: GeneratedAlways<string>
    cell_id: GeneratedAlways<string>
    source_mandate: GeneratedAlways<string>
    source_service: GeneratedAlways<string>
    consultation_id: GeneratedAlways<string | null>
  }
}
