import { useTranslations } from 'use-intl'
import type { refusals } from '@kader/i18n/nl/refusals'

/** Why a command was not carried out; a code the gateway may send in a receipt. */
export type RefusalName = keyof typeof refusals

/** Says a refusal of a receipt in plain words, with what one can do about it. */
export function useRefusalWords(): (refusal: RefusalName) => string {
  const say = useTranslations('refusals')
  return (refusal) => say(refusal)
}
