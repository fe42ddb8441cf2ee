import { localDate } from '@kader/domain/local-date'
import { LogId, publicKeyOf, signCheckpoint, type Checkpoint } from '../checkpoint.ts'
import { commitTo } from '../commitment.ts'
import { entriesRoot } from '../entries-root.ts'
import type { AuditEntry } from '../entry.ts'
import type { AuditParticulars } from '../particulars.ts'

export const sampleDay = localDate('2026-10-05')
export const sampleLog = LogId.parse('3f0c6f5e-8a55-4a6e-9f0e-6d4a53c2b7d1')
export const otherLog = LogId.parse('0b7d6f7c-53f1-4c9b-8a0d-6e1f5a2c9d34')
export const secretKey = new Uint8Array(32).fill(7)
export const sampleKey = publicKeyOf(secretKey)
export const sampleSalt = new Uint8Array(32).fill(9)

export const sampleParticulars: AuditParticulars = {
  at: '2026-10-05T08:30:00.000Z',
  actorMandate: 'mandate-amina',
  person: 'person-amina',
  cell: 'cell-waterstad',
  items: [{ record: 'signal', id: 'signal-1', field: 'observation' }],
}

const bound = commitTo(sampleSalt, sampleParticulars)

/** Three answers of one morning: a line given, a line of one's own, a case that is not there. */
export const sampleEntries: readonly AuditEntry[] = [
  {
    procedure: 'municipality.signals.read',
    actor: 'livc-coordinator',
    portal: 'municipality',
    day: sampleDay,
    result: 'answered',
    decisions: [
      {
        basis: 'rule',
        holder: 'clb-worker',
        recipient: 'livc-coordinator',
        setting: 'consultation-livc-r',
        kind: 'SIG',
        purpose: 'prevent-terrorism',
        outcome: 'permit',
        rules: ['E06'],
        failed: [],
        norms: ['decr-livc-2023'],
        unmet: [],
        unknown: ['C-NTK'],
        ruleset: '2026-10-05.1',
      },
    ],
    bound,
  },
  {
    procedure: 'education.signals.own',
    actor: 'clb-worker',
    portal: 'education',
    day: sampleDay,
    result: 'answered',
    decisions: [{ basis: 'own', kind: 'SIG' }],
    bound,
  },
  { procedure: 'jobs.retention', actor: 'gateway', day: sampleDay, result: 'absent', decisions: [], bound },
]

/** The checkpoint that the sample key signs over these entries. */
export function checkpointOver(entries: readonly AuditEntry[]): Checkpoint {
  return signCheckpoint(secretKey, {
    log: sampleLog,
    size: entries.length,
    root: entriesRoot(entries),
    day: sampleDay,
  })
}
