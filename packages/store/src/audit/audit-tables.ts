export interface AuditTables {
  audit_logs: { log_id: string }
  audit_leaves: { log_id: string; seq: number; leaf_hash: string; entry: string }
  audit_particulars: { log_id: string; seq: number; particulars: Uint8Array }
  audit_frontiers: { log_id: string; size: number; frontier: string }
  audit_checkpoints: { log_id: string; size: number; day: string; checkpoint: string }
}
