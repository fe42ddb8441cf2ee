export interface SessionTables {
  sessions: {
    id_hash: string
    portal: string
    issuer: string
    subject: string
    mandate_id: string
    assurance: string | null
    created_at: string
    seen_at: string
    expires_at: string
  }
  login_attempts: { state_hash: string; portal: string; nonce: string; verifier: string; expires_at: string }
}
