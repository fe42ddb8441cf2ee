import { all, code, extend, together, type Disclosed, type SealedRecord } from '@kader/disclosure'
import { AgreementList, type AgreementAnswer, type AgreementStep } from '@kader/domain/answers/agreement'
import { Nothing } from '@kader/domain/commands/case-file'
import type { Id } from '@kader/domain/id'
import { type AgreementVersion, binding, holdsFrom, mayChange, mayDraft, maySign, mayWithdraw, standingOn } from '@kader/domain/lifecycle/agreement'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { discloses } from '../procedures/discloses.ts'
import type { Working } from '../procedures/session.ts'
import { type Agreements, loadAgreements } from './load-agreements.ts'
import type { AgreementViews } from './views.ts'

/** Every version of the agreement of one's cell, newest first; drafts are the organiser's. */
export function listAgreements(sector: Portal, views: AgreementViews) {
  return discloses(sector, { record: 'agreement', answer: AgreementList }).query(Nothing, async (working) => {
    const { ports, mandate, disclosure, today, absent } = working
    if (mandate.cell === undefined) return absent()
    const known = await loadAgreements(ports, mandate.cell)
    const newestFirst = known.sealed.toSorted((a, b) => b.facts.number - a.facts.number)
    const versions = []
    for (const sealed of newestFirst) {
      const item = await readVersion(working, sealed, { known, views })
      if (item !== undefined) versions.push(item)
    }
    return together({
      versions: all(versions),
      seats: await disclosure.items(await ports.shelf('seat').where({ cell: mandate.cell }), views.seat),
      services: code(await servicesOf(ports, mandate.cell, today)),
      ownService: code(mandate.service),
      mayDraft: code(mayDraft(mandate, known.versions, known.signatures).ok),
    })
  })
}

/** One version with its words and where it stands; undefined for whoever may not know of it. */
export async function readVersion(working: Working, sealed: SealedRecord<'agreement'>, { known, views }: { readonly known: Agreements; readonly views: AgreementViews }): Promise<Disclosed<AgreementAnswer> | undefined> {
  const { ports, disclosure } = working
  const item = await disclosure.item(sealed, views.agreement)
  const version = known.versions.find(({ id }) => id === sealed.facts.id)
  if (item === undefined || version === undefined) return undefined
  const words = await disclosure.items(await ports.shelf('agreement-words').where({ agreement: version.id }), views.words)
  return extend(extend(item, together({ words })), code(standingOf(working, version, known)))
}

/** The services that sit in the cell today, by their seats. */
export async function servicesOf({ mandates }: Working['ports'], cell: Id, today: Working['today']) {
  return (await mandates.inCell(cell, today)).map(({ id, service, capacity }) => ({ mandate: id, service, capacity }))
}

function standingOf({ mandate, today }: Working, version: AgreementVersion & { readonly text: Agreements['versions'][number]['text'] }, known: Agreements) {
  const from = holdsFrom(version, known.signatures)
  return {
    standing: standingOn(version, known, today),
    ...(from === undefined ? {} : { holdsFrom: from }),
    text: version.text,
    signatures: binding(version, known.signatures).map(({ service, day }) => ({ service, day })),
    may: stepsOf(mandate, version, known),
  }
}

function stepsOf(mandate: Working['mandate'], version: AgreementVersion, { signatures }: Agreements): AgreementStep[] {
  return [
    ...(mayChange(mandate, version).ok ? (['edit', 'propose'] as const) : []),
    ...(maySign(version, mandate, signatures).ok ? (['sign'] as const) : []),
    ...(mayWithdraw(version, mandate, signatures).ok ? (['withdraw'] as const) : []),
  ]
}
