export interface NoticeTables {
  mail_addresses: { person_id: string; address: string }
  changed_cells: { cell_id: string }
  rounds: { name: string; began_at: string }
}
