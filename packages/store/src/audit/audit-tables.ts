export interface AuditTables {
  audit_logs: { log_id: string; owner_id: string };
  audit_leaves: { log_id: string; seq: number; leaf_hash: Uint8Array; entry: string; particulars: Uint8Array };
  audit_frontiers: { log_id: string; size: number; frontier: string };
  audit_checkpoints: { log_id: string; size: number; checkpoint: string };
}
