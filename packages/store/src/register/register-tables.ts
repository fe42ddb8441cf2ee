export interface RegisterTables {
  people: { id: string; name: string }
  identities: { issuer: string; subject: string; person_id: string }
  services: { id: string; name: string }
  cells: { id: string; name: string }
  mandates: MandateRow
}

export interface MandateRow {
  id: string
  person_id: string
  service_id: string
  cell_id: string | null
  log_id: string
  portal: string
  capacity: string
  clearance: string
  valid_from: string
  valid_to: string | null
  stopped: string | null
  representative: boolean
}
