import type { AgreementLine } from '@kader/domain/agreement'
import { useLocale, useTranslations } from 'use-intl'
import { useDay } from '@kader/panel-kit/day'
import type { Party } from '@kader/domain/agreement-parties'
import './intl-words.ts'

export interface SaysLines {
  list(words: readonly string[]): string
  holders(line: AgreementLine): string
  kinds(line: AgreementLine): string
  recipients(line: AgreementLine): string
  settings(line: AgreementLine): string
  purposes(line: AgreementLine): string
  period(line: AgreementLine): string
  effect(line: AgreementLine): string
  /** The whole line as one sentence. */
  whole(line: AgreementLine): string
}

/** A line of an agreement in words. */
export function useLineWords(): SaysLines {
  const t = useTranslations('agreements')
  const kind = useTranslations('kinds')
  const capacity = useTranslations('capacities')
  const day = useDay()
  const format = new Intl.ListFormat(useLocale(), { type: 'conjunction' })
  const list = (words: readonly string[]): string => format.format(words)
  const effect = ({ effect: name, unless }: AgreementLine): string =>
    name === 'only-if'
      ? t('effect.only-if', {
          conditions: list(
            unless.map((code) =>
              t.has(`condition.${code}` as 'condition.C-CONSENT')
                ? t(`condition.${code}` as 'condition.C-CONSENT')
                : code,
            ),
          ),
        })
      : t(`effect.${name}`)
  const words = {
    list,
    holders: (line: AgreementLine) => list(line.holders.map((one) => capacity(one))),
    kinds: (line: AgreementLine) => list(line.kinds.map((one) => kind(one))),
    recipients: (line: AgreementLine) => list(line.recipients.map((one) => capacity(one))),
    settings: (line: AgreementLine) => list(line.settings.map((one) => t(`setting.${one}`))),
    purposes: (line: AgreementLine) => list(line.purposes.map((one) => t(`purpose.${one}`))),
    period: ({ from, to }: AgreementLine) =>
      to === undefined ? t('fromDay', { from: day(from) }) : t('fromTo', { from: day(from), to: day(to) }),
    effect,
  }
  return {
    ...words,
    whole: (line) =>
      t('wholeLine', {
        holders: words.holders(line),
        kinds: words.kinds(line),
        recipients: words.recipients(line),
        settings: words.settings(line),
        effect: effect(line),
      }),
  }
}

/** The name of a service; without one, the functions it has in the cell. */
export function usePartyName(): (party: Party) => string {
  const capacity = useTranslations('capacities')
  return ({ name, capacities }) => name ?? capacities.map((one) => capacity(one)).join(', ')
}
