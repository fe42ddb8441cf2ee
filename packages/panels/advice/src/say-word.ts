import type { Dimension } from './dimension.ts'
import type { Capacity } from '@kader/domain/vocabulary/capacities'
import type { Kind } from '@kader/domain/vocabulary/kinds'
import type { Purpose } from '@kader/domain/vocabulary/purposes'
import type { Setting } from '@kader/domain/vocabulary/settings'
import { useTranslations } from 'use-intl'

/** A word of the vocabulary as people say it, beginning with a capital because it stands by itself. */
export function useWordNames(): (dimension: Dimension, word: string) => string {
  const capacities = useTranslations('capacities')
  const kinds = useTranslations('kinds')
  const words = useTranslations('vocabulary')
  return (dimension, word) => {
    switch (dimension) {
      case 'holder':
      case 'recipient':
        return atTheStart(capacities(word as Capacity))
      case 'kind':
        return kinds(word as Kind)
      case 'purpose':
        return words(`purpose.${word as Purpose}`)
      case 'setting':
        return words(`setting.${word as Setting}`)
    }
  }
}

/** What a word covers, where its name alone would leave doubt. */
export function useWordHelp(): (dimension: Dimension, word: string) => string | undefined {
  const words = useTranslations('vocabulary')
  return (dimension, word) => (dimension === 'kind' ? words(`kindHelp.${word as Kind}`) : undefined)
}

function atTheStart(name: string): string {
  return name.charAt(0).toLocaleUpperCase('nl-BE') + name.slice(1)
}
