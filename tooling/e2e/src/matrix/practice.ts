import type { Mandate } from '@kader/domain/mandate'
import type { Id } from '@kader/domain/id'
import type { Transactions } from '@kader/exchange/ports/transactions'
import type { GatewayContext } from '@kader/exchange/procedures/context'
import { callerFactory } from '@kader/exchange/procedures/trpc'
import { elders, now, numberedIds, oefenstad, today } from '@kader/exchange/testing/oefenstad'
import { sealRecord } from '@kader/exchange/sealed-record'
import { registerSeats } from '@kader/exchange/testing/seat-register'
import { educationRouter } from '@kader/sector-education/router'
import { municipalityRouter } from '@kader/sector-municipality/router'
import { policeRouter } from '@kader/sector-police/router'
import { vdabRouter } from '@kader/sector-vdab/router'
import { welfareRouter } from '@kader/sector-welfare/router'

/** One database with the people of Oefenstad calling the real routers. */
export interface Practice {
  readonly transactions: Transactions
  readonly newId: () => Id
}

export function contextOf({ transactions, newId }: Practice, mandate: Mandate): GatewayContext {
  return { portal: mandate.portal, mandate, today, now, transactions, newId }
}

/** Everyone of the story as a caller of the router of his own portal. */
export function peopleOn(practice: Practice) {
  const education = callerFactory(educationRouter)
  const welfare = callerFactory(welfareRouter)
  const municipality = callerFactory(municipalityRouter)
  const police = callerFactory(policeRouter)
  const of = (mandate: Mandate): GatewayContext => contextOf(practice, mandate)
  return {
    els: education(of(oefenstad.els)),
    joris: education(of(oefenstad.joris)),
    hilde: education(of(oefenstad.hilde)),
    samira: welfare(of(oefenstad.samira)),
    tom: welfare(of(oefenstad.tom)),
    koen: callerFactory(vdabRouter)(of(oefenstad.koen)),
    nadia: police(of(oefenstad.nadia)),
    bart: police(of(oefenstad.bart)),
    marc: municipality(of(oefenstad.marc)),
    lien: municipality(of(oefenstad.lien)),
    ruth: municipality(of(oefenstad.ruth)),
    elsElsewhere: education(of(elders.els)),
    marcElsewhere: municipality(of(elders.marc)),
    lienElsewhere: municipality(of(elders.lien)),
  }
}
export type People = ReturnType<typeof peopleOn>

const names: Readonly<Record<keyof typeof oefenstad, readonly [string, string]>> = {
  els: ['Els Vermeulen', 'CLB Oefenstad'],
  joris: ['Joris Claes', 'CLB Oefenstad'],
  hilde: ['Hilde Maes', 'Atheneum Oefenstad'],
  samira: ['Samira El Amrani', 'CAW De Brug'],
  tom: ['Tom Peeters', 'OCMW Oefenstad'],
  koen: ['Koen Wouters', 'VDAB Oefenstad'],
  nadia: ['Nadia Jacobs', 'PZ Oefenstad'],
  bart: ['Bart Smets', 'PZ Oefenstad'],
  marc: ['Marc De Wilde', 'Gemeente Oefenstad'],
  lien: ['Lien Goossens', 'Gemeente Oefenstad'],
  ruth: ['Ruth Aerts', 'Gemeente Oefenstad'],
}

/** A practice on this database; `series` keeps the ids of two of them apart. */
export function practiceOn(transactions: Transactions, series = 2): Practice {
  return { transactions, newId: numberedIds(series) }
}

export async function settleSeats({ transactions, newId }: Practice): Promise<void> {
  const seats = Object.entries(oefenstad).map(([key, mandate]) => {
    const [name, service] = names[key as keyof typeof oefenstad]
    return { mandate, name, service }
  })
  await registerSeats(transactions, { keeper: oefenstad.lien, seats, newId })
}

/** An invented municipality, so that the cell has one to work for. */
export async function settleMunicipality({ transactions, newId }: Practice): Promise<void> {
  const { cell, id: mandate, service, capacity: holder } = oefenstad.lien
  if (cell === undefined) throw new Error('Lien works in a cell.')
  const facts = { id: newId(), cell, source: { holder, mandate, service }, addressees: [{ to: 'register' as const }], attested: [], nis: '99003' }
  await transactions.run(oefenstad.lien, ({ shelf }) => shelf('municipality').add(sealRecord('municipality', facts, { name: 'Oefenstad', province: 'verzonnen' })))
}
