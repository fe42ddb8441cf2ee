import type { MandateRegister } from '@kader/domain/answers/mandate'
import type { Id } from '@kader/domain/id'

/** By which words the cell knows a person and a service: those of any of their seats. */
export interface Names {
  readonly person: (person: Id) => string | undefined
  readonly service: (service: Id) => string | undefined
  /** The person who holds a mandate. */
  readonly holder: (mandate: Id) => string | undefined
}

export function namesIn({ mandates, seats }: Pick<MandateRegister, 'mandates' | 'seats'>): Names {
  const seatOf = (mandate: Id) => seats.find((seat) => seat.mandate === mandate)
  const known = (mine: readonly Id[], field: 'name' | 'service'): string | undefined => {
    for (const mandate of mine) {
      const said = seatOf(mandate)?.[field]
      if (said?.shown === true) return said.value
    }
    return undefined
  }
  return {
    person: (person) => known(mandates.filter((one) => one.person === person).map((one) => one.mandate), 'name'),
    service: (service) => known(mandates.filter((one) => one.service === service).map((one) => one.mandate), 'service'),
    holder: (mandate) => known([mandate], 'name'),
  }
}
