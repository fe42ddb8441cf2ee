import { authorityCapacities } from './authority-capacities.ts'
import { outsideCapacities } from './outside-capacities.ts'
import { serviceCapacities } from './service-capacities.ts'
import { oneOf, word } from './word.ts'

/** In which capacity someone speaks or hears; that of the day of disclosure. */
export const capacities = { ...serviceCapacities, ...authorityCapacities, ...outsideCapacities } as const

export const Capacity = word(capacities)
export type Capacity = keyof typeof capacities

/** A capacity in which someone can hold information and speak. */
export type HolderCapacity = {
  [C in Capacity]: (typeof capacities)[C]['as'] extends 'both' ? C : never
}[Capacity]
export const HolderCapacity = oneOf(Capacity.options.filter(canHold))

function canHold(capacity: Capacity): capacity is HolderCapacity {
  return capacities[capacity].as === 'both'
}
