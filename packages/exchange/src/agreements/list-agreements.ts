import { all, code, extend, together } from '@kader/disclosure'
import { AgreementList, type AgreementStep } from '@kader/domain/answers/agreement'
import { Nothing } from '@kader/domain/commands/case-file'
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
      const item = await disclosure.item(sealed, views.agreement)
      const version = known.versions.find(({ id }) => id === sealed.facts.id)
      if (item === undefined || version === undefined) continue
      const words = await disclosure.items(await ports.shelf('agreement-words').where({ agreement: version.id }), views.words)
      versions.push(extend(extend(item, together({ words })), code(standingOf(working, version, known))))
    }
    const services = (await ports.mandates.inCell(mandate.cell, today)).map(({ id, service, capacity }) => ({ mandate: id, service, capacity }))
    return together({
      versions: all(versions),
      seats: await disclosure.items(await ports.shelf('seat').where({ cell: mandate.cell }), views.seat),
      services: code(services),
      ownService: code(mandate.service),
      mayDraft: code(mayDraft(mandate, known.versions, known.signatures).ok),
    })
  })
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
