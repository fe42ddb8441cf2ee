import type { Audience } from '@kader/domain/instruction'
import { useTranslations } from 'use-intl'
import './intl-words.ts'

/** For whom an instruction is, in words. */
export function useAudience(): (audience: Audience) => string {
  const t = useTranslations('instructions')
  const capacity = useTranslations('capacities')
  return ({ cells, services, capacities }) => {
    const places = cells.length + services.length
    const words = [...capacities.map((one) => capacity(one)), ...(places === 0 ? [] : [t('places', { count: places })])]
    return words.length === 0 ? t('everyone') : words.join(', ')
  }
}
