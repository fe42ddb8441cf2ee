import { randomUUID } from 'node:crypto'
import type { SubSector } from '@kader/domain/organisation'
import { id } from '@kader/domain/id'
import { sealRecord } from '@kader/exchange/sealed-record'
import type { Transactions } from '@kader/exchange/ports/transactions'
import type { SettledMandate } from './settle-registers.ts'

interface Invented {
  readonly subSector: SubSector
  readonly kbo: string
  readonly institution: string
  readonly contact: string
}

/** Numbers that nobody was given, and whose check digits are right all the same. */
export const inventedOrganisations: Readonly<Record<string, Invented>> = {
  'CLB Oefenstad': {
    subSector: 'clb',
    kbo: '0999999031',
    institution: '999990',
    contact: 'onthaal@clb-oefenstad.example',
  },
  'Atheneum Oefenstad': {
    subSector: 'school',
    kbo: '0999999130',
    institution: '999991',
    contact: 'onthaal@atheneum-oefenstad.example',
  },
  'CAW De Brug': {
    subSector: 'caw',
    kbo: '0999999229',
    institution: '',
    contact: 'onthaal@caw-de-brug.example',
  },
  'OCMW Oefenstad': {
    subSector: 'ocmw',
    kbo: '0999999328',
    institution: '',
    contact: 'onthaal@ocmw-oefenstad.example',
  },
  'VDAB Oefenstad': {
    subSector: 'vdab',
    kbo: '0999999427',
    institution: '',
    contact: 'onthaal@vdab-oefenstad.example',
  },
  'PZ Oefenstad': {
    subSector: 'police-zone',
    kbo: '0999999526',
    institution: '',
    contact: 'onthaal@pz-oefenstad.example',
  },
  'Gemeente Oefenstad': {
    subSector: 'municipal-prevention',
    kbo: '0999999625',
    institution: '',
    contact: 'onthaal@gemeente-oefenstad.example',
  },
}

/** The services of the practice cell in the register of organisations, written by the coordinator. */
export async function settleOrganisations(
  transactions: Transactions,
  settled: readonly SettledMandate[],
): Promise<void> {
  const coordinator = settled.find(({ mandate }) => mandate.capacity === 'livc-coordinator')?.mandate
  if (coordinator?.cell === undefined) throw new Error('no coordinator in Oefenstad')
  const { id: mandate, cell, service: writer, capacity: holder } = coordinator
  const services = new Map(settled.map((one) => [one.service, one.mandate.service]))
  await transactions.run(coordinator, async ({ shelf }) => {
    for (const [name, { subSector, kbo, institution, contact }] of Object.entries(inventedOrganisations)) {
      const service = services.get(name)
      if (service === undefined) throw new Error(`no service ${name} in Oefenstad`)
      const facts = {
        id: id(randomUUID()),
        cell,
        source: { holder, mandate, service: writer },
        addressees: [{ to: 'register' as const }, { to: 'organiser' as const }],
        attested: [],
        subSector,
        service,
        territory: [],
      }
      const words = {
        name: `${name} (verzonnen)`,
        kbo,
        institution,
        ovo: '',
        contacts: [contact],
        dataProtection: contact.replace('onthaal@', 'gegevensbescherming@'),
      }
      await shelf('organisation').add(sealRecord('organisation', facts, words))
    }
  })
}
