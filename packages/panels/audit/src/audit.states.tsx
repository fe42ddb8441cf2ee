import type { LogPage, LogVerification, LoggedAnswer } from '@kader/domain/answers/oversight'
import { Code } from '@kader/domain/code'
import { id } from '@kader/domain/id'
import { localDate } from '@kader/domain/local-date'
import type { ReactElement } from 'react'
import { AuditLog } from './audit-log.tsx'
import type { AuditLogProps } from './audit-log.tsx'
import { AuditLogs } from './audit-logs.tsx'
import { Verdict } from './verification.tsx'

const log = id('4f8a11c2-0000-4000-8000-000000000001')
const day = localDate('2026-10-05')

const read: LoggedAnswer = {
  seq: 83,
  procedure: Code.parse('education.consults.read'),
  actor: 'clb-worker',
  day,
  result: 'answered',
  decisions: [
    {
      basis: 'rule',
      holder: 'caw-worker',
      recipient: 'clb-worker',
      setting: 'consultation-livc-r',
      kind: 'SIG',
      purpose: 'prevent-terrorism',
      outcome: 'permit',
      rules: [Code.parse('W01')],
      norms: [Code.parse('sw26-353-2'), Code.parse('wet-livc-5')],
    },
    { basis: 'own', kind: 'SCH' },
  ],
}

const page: LogPage = {
  entries: [
    read,
    { ...read, seq: 82, procedure: Code.parse('welfare.consults.contribute'), result: 'refused', decisions: [] },
    { ...read, seq: 81, procedure: Code.parse('jobs.unknown'), actor: 'gateway', result: 'absent', decisions: [] },
  ],
  more: true,
}

export const holds: LogVerification = {
  ok: true,
  size: 84,
  root: Code.parse('9c1f0a7be55d2a3340f18c6d7e2b90a4c1f0a7be55d2a3340f18c6d7e2b90a41'),
  day,
  key: Code.parse('b7e2b90a4c1f0a7b'),
}
const broken: LogVerification = { ok: false, size: 0, at: 'entry', entry: 41 }

/** One log in some state, for tests that do something in it. */
export function logWith(other: Partial<AuditLogProps> = {}): ReactElement {
  return (
    <AuditLog
      log={log}
      page={page}
      onNext={() => undefined}
      verify={async () => holds}
      file={async () => '{}'}
      {...other}
    />
  )
}

/** Every state a supervisor can meet, by name. */
export const auditStates = {
  'no logs': () => <AuditLogs list={{ logs: [] }} hrefOf={() => '/logboek'} />,
  logs: () => <AuditLogs list={{ logs: [{ log, size: 84 }] }} hrefOf={(one) => `/logboek/${one}`} />,
  'one log': () => logWith(),
  'empty log': () => logWith({ page: { entries: [], more: false } }),
  'log holds': () => <Verdict found={holds} />,
  'log broken': () => <Verdict found={broken} />,
} as const satisfies Record<string, () => ReactElement>

export const brokenLog: () => Promise<LogVerification> = async () => broken
