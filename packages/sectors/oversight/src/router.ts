import { listLogs } from '@kader/exchange/audit/list-logs'
import { readLogFile } from '@kader/exchange/audit/read-log-file'
import { readLogPage } from '@kader/exchange/audit/read-log-page'
import { verifyLog } from '@kader/exchange/audit/verify-log'
import { readCellOverview } from '@kader/exchange/cell/cell-overview'
import { issueInstruction } from '@kader/exchange/instructions/issue-instruction'
import { issuedInstructions } from '@kader/exchange/instructions/issued-instructions'
import { listOrganisations } from '@kader/exchange/organisations/list-organisations'
import { saveOrganisation } from '@kader/exchange/organisations/save-organisation'
import { openFile } from '@kader/exchange/instructions/open-file'
import { addFilePart } from '@kader/exchange/instructions/add-file-part'
import { router } from '@kader/exchange/procedures/trpc'
import { listMunicipalities } from '@kader/exchange/register/list-municipalities'
import { callOffTraining, publishTraining } from '@kader/exchange/trainings/publish-training'
import { markAttendance } from '@kader/exchange/trainings/mark-attendance'
import { organisedTrainings } from '@kader/exchange/trainings/organised-trainings'
import { cells, instructions, municipality, organisations, trainings } from './views.ts'

/** Everything a supervisor can ask Kader: the register and the audit log. Never a case. */
export const oversightRouter = router({
  trainings: router({
    organised: organisedTrainings('oversight', trainings),
    publish: publishTraining('oversight'),
    callOff: callOffTraining('oversight'),
    mark: markAttendance('oversight'),
  }),
  instructions: router({
    openFile: openFile('oversight', instructions),
    addPart: addFilePart('oversight', instructions),
    issued: issuedInstructions(instructions),
    issue: issueInstruction('oversight'),
  }),
  audit: router({ logs: listLogs(), page: readLogPage(), file: readLogFile(), verify: verifyLog() }),
  register: router({ municipalities: listMunicipalities(municipality), cells: readCellOverview(cells) }),
  organisations: router({ list: listOrganisations('oversight', organisations), save: saveOrganisation('oversight', organisations) }),
})

export type OversightRouter = typeof oversightRouter
