export interface FileKeyTables {
  file_keys: {
    key_id: string
    file_id: string
    controller_id: string
    cell_id: string | null
    wrapped: Uint8Array
  }
  key_destructions: { key_id: string; destroyed_on: string }
}
