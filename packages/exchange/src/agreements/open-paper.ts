import { code, together } from '@kader/disclosure'
import { AgreementPaperAnswer } from '@kader/domain/answers/agreement'
import { OpenPaper } from '@kader/domain/commands/agreement'
import type { Code } from '@kader/domain/code'
import { standingOn } from '@kader/domain/lifecycle/agreement'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { groundsOf } from '@kader/secrecy-rules'
import { discloses } from '../procedures/discloses.ts'
import { readVersion, servicesOf } from './list-agreements.ts'
import { loadAgreements } from './load-agreements.ts'
import type { PaperViews } from './views.ts'

/** What a paper is made of, read as everything else is, by whoever sits in the cell; only the version in force has papers. */
export function openPaper(sector: Portal, views: PaperViews) {
  return discloses(sector, { record: 'agreement', answer: AgreementPaperAnswer }).query(OpenPaper, async (working, { id }) => {
    const { ports, mandate, disclosure, today, absent } = working
    if (mandate.cell === undefined) return absent()
    const known = await loadAgreements(ports, mandate.cell)
    const sealed = known.sealed.find(({ facts }) => facts.id === id)
    const version = known.versions.find((one) => one.id === id)
    if (sealed === undefined || version === undefined || standingOn(version, known, today) !== 'in-force') return absent()
    const read = await readVersion(working, sealed, { known, views })
    if (read === undefined) return absent()
    const parties = new Set<string | undefined>(version.parties)
    const organisations = (await ports.shelf('organisation').where({})).filter(({ facts }) => facts.service !== undefined && parties.has(facts.service))
    return together({
      version: read,
      seats: await disclosure.items(await ports.shelf('seat').where({ cell: mandate.cell }), views.seat),
      services: code(await servicesOf(ports, mandate.cell, today)),
      organisations: await disclosure.items(organisations, views.organisation),
      grounds: code(version.lines.map((line) => ({ line: line.name as string as Code, norms: groundsOf(line, today) as Code[] }))),
    })
  })
}
