import type { AnswerInWords } from '@kader/advice/answer-in-words'
import type { Outcome } from '@kader/domain/vocabulary/outcomes'
import { chooseLanguage } from '@kader/i18n/language'
import type { IconName } from '@kader/ui/icon'
import { useLocale, useTranslations } from 'use-intl'

/** The answer in one sentence; in Dutch with the conditions in it, elsewhere they stand below. */
export function useOutcomeSentence(): (
  answer: Pick<AnswerInWords, 'outcome' | 'sentence' | 'unknown'>,
) => string {
  const say = useTranslations('advice')
  const dutch = chooseLanguage([useLocale()]) === 'nl'
  return ({ outcome, sentence, unknown }) =>
    dutch ? sentence : say(`outcome.${outcome}`, { count: unknown.length })
}

/** An outcome alone, without the question it answers. */
export function useOutcomeName(): (outcome: Outcome) => string {
  const say = useTranslations('advice')
  return (outcome) => say(`outcomeName.${outcome}`)
}

interface Look {
  readonly tone: 'yes' | 'no' | 'care' | 'neutral'
  readonly icon: IconName
}

/** Colour and sign of an outcome; the sentence beside it says the same. */
export const outcomeLooks: Readonly<Record<Outcome, Look>> = {
  duty: { tone: 'yes', icon: 'check' },
  permit: { tone: 'yes', icon: 'check' },
  conditional: { tone: 'care', icon: 'warning' },
  undecidable: { tone: 'neutral', icon: 'question' },
  hold: { tone: 'care', icon: 'pause' },
  prohibited: { tone: 'no', icon: 'cross' },
  'no-basis': { tone: 'no', icon: 'cross' },
}
