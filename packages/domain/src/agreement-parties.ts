import type { AgreementList } from './answers/agreement.ts'
import type { Id } from './id.ts'
import type { HolderCapacity } from './vocabulary/capacities.ts'

/** A service that sits in the cell, with the name its seats carry. */
export interface Party {
  readonly service: Id
  readonly name: string | undefined
  readonly capacities: readonly HolderCapacity[]
}

/** The services of a cell, in the order of its register. */
export function partiesOf({ services, seats }: Pick<AgreementList, 'services' | 'seats'>): readonly Party[] {
  const ids = [...new Set(services.map(({ service }) => service))]
  return ids.map((service) => {
    const own = services.filter((one) => one.service === service)
    const seat = seats.find(
      ({ mandate, service: name }) => name.shown && own.some((one) => one.mandate === mandate),
    )
    const name = seat?.service.shown === true ? seat.service.value : undefined
    return { service, name, capacities: [...new Set(own.map(({ capacity }) => capacity))] }
  })
}
