import type { Id } from '@kader/domain/id'
import type { Audience } from '@kader/domain/instruction'
import { useTranslations } from 'use-intl'
import './intl-words.ts'

type Name = (place: Id) => string | undefined

/** For whom an instruction is, in words; cells and services by name where the reader knows it, and else as a number. */
export function useAudience(): (audience: Audience, nameOf?: Name) => string {
  const t = useTranslations('instructions')
  const capacity = useTranslations('capacities')
  return ({ cells, services, capacities }, nameOf = () => undefined) => {
    const places = [...cells, ...services].map((place) => nameOf(place))
    const unknown = places.filter((name) => name === undefined).length
    const words = [...places.filter((name) => name !== undefined), ...(unknown === 0 ? [] : [t('places', { count: unknown })]), ...capacities.map((one) => capacity(one))]
    return words.length === 0 ? t('everyone') : words.join(', ')
  }
}
