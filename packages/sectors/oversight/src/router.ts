import { listLogs } from '@kader/exchange/audit/list-logs'
import { readLogFile } from '@kader/exchange/audit/read-log-file'
import { readLogPage } from '@kader/exchange/audit/read-log-page'
import { verifyLog } from '@kader/exchange/audit/verify-log'
import { router } from '@kader/exchange/procedures/trpc'
import { listMunicipalities } from '@kader/exchange/register/list-municipalities'
import { municipality } from './views.ts'

/** Everything a supervisor can ask Kader: the register and the audit log. Never a case. */
export const oversightRouter = router({
  audit: router({ logs: listLogs(), page: readLogPage(), file: readLogFile(), verify: verifyLog() }),
  register: router({ municipalities: listMunicipalities(municipality) }),
})

export type OversightRouter = typeof oversightRouter
