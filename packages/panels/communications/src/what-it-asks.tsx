import type { PaperAnswer } from '@kader/domain/answers/communication'
import { PaperCondition } from '@kader/domain/communication'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { Checkbox, CheckboxGroup } from '@kader/ui/checkbox'
import { Notice } from '@kader/ui/notice'
import { Section } from '@kader/ui/section'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { useDay } from '@kader/panel-kit/day'
import type { Draft } from './draft.ts'

export interface WhatItAsksProps {
  draft: Draft
  asks: readonly ConditionCode[]
  papers: readonly PaperAnswer[]
  onChange: (part: Partial<Draft>) => void
}

/** What the law still asks: of the speaker himself, and of papers. */
export function WhatItAsks({ draft, asks, papers, onChange }: WhatItAsksProps): ReactElement | null {
  const t = useTranslations('communications')
  const questions = useTranslations('conditions')
  const day = useDay()
  const isPaper = (code: ConditionCode): boolean => PaperCondition.safeParse(code).success
  const attest = [...new Set([...asks, ...draft.attested])].filter((code) => !isPaper(code))
  const wanted = asks.filter(isPaper)
  const usable = papers.filter(({ condition, withdrawnOn, id }) => withdrawnOn === undefined && (wanted.includes(condition) || draft.papers.includes(id)))
  if (attest.length === 0 && wanted.length === 0 && usable.length === 0) return null
  const tick = (code: ConditionCode, yes: boolean): void => onChange({ attested: yes ? [...draft.attested, code] : draft.attested.filter((one) => one !== code) })
  return (
    <Section title={t('asks')} description={t('asksAbout')}>
      {attest.map((code) => (
        <Checkbox key={code} name={code} label={questions(code)} value={draft.attested.includes(code)} onChange={(yes) => tick(code, yes)} />
      ))}
      {wanted
        .filter((code) => !usable.some(({ condition }) => condition === code))
        .map((code) => (
          <Notice key={code} tone="care" title={questions(code)}>
            <p>{t('paperMissing')}</p>
          </Notice>
        ))}
      {usable.length === 0 ? null : (
        <CheckboxGroup
          label={t('papersUsed')}
          name="papers"
          value={draft.papers}
          onChange={(chosen) => onChange({ papers: chosen })}
          options={usable.map(({ id, day: from, condition, reference }) => ({
            value: id,
            label: t('paperOf', { reference: reference.shown ? reference.value : t('paper'), day: day(from) }),
            description: questions(condition),
          }))}
        />
      )}
    </Section>
  )
}
