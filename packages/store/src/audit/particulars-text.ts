import { AuditParticulars } from '@kader/audit/particulars'
import type { Place } from '../keys/envelope.ts'

export interface KeptParticulars {
  readonly salt: Uint8Array
  readonly particulars: AuditParticulars
}

/** Where the particulars of one leaf stand, for sealing. */
export function particularsPlace(log: string, seq: number): Place {
  return { table: 'audit_particulars', row: `${log}/${seq}`, field: 'particulars' }
}

export function particularsText({ salt, particulars }: KeptParticulars): string {
  return JSON.stringify({ salt: Buffer.from(salt).toString('base64'), particulars })
}

export function readParticulars(text: string): KeptParticulars {
  const read = JSON.parse(text) as { salt: string; particulars: unknown }
  return {
    salt: Uint8Array.from(Buffer.from(read.salt, 'base64')),
    particulars: AuditParticulars.parse(read.particulars),
  }
}
