import { ById } from '@kader/domain/commands/case-file'
import { worksOn } from '@kader/domain/lifecycle/cell'
import { openConsultation as open } from '@kader/domain/lifecycle/consultation'
import { isWeighed } from '../conditions/case-standing.ts'
import { loadTable } from '../conditions/load-table.ts'
import { retentionWasFixed } from '../conditions/table-standing.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'
import { reachableConsultation } from './reachable-consultation.ts'
import type { ConsultationViews } from './views.ts'

/** S6: the mayor opens the table once everyone present confirmed the secrecy. */
export function openConsultation(views: ConsultationViews) {
  return records('municipality').mutation(ById, async (working, { id }) => {
    const { ports, mandate, today, absent } = working
    await reachableConsultation(working, id, { views })
    const table = await loadTable(ports, id)
    const file = table && (await ports.shelf('case-file').byId(table.consultation.caseFile))
    if (table === undefined || file === undefined) return absent()
    const seats = await ports.shelf('attendance').where({ consultation: id })
    const opened = open(table.consultation, {
      chair: mandate.capacity === 'mayor',
      cellWorks: worksOn(table.cell, today),
      attendance: table.attendance,
      retentionFixed: retentionWasFixed(table),
      minorWeighed: isWeighed(file.facts),
      dayCame: table.consultation.day <= today,
    })
    if (!opened.ok) return refusedBecause(opened.refusal)
    await ports.shelf('consultation').amend(opened.value)
    for (const { facts } of seats) if (facts.inRoom) await ports.shelf('attendance').amend({ ...facts, tookPart: true })
    return done(id)
  })
}
