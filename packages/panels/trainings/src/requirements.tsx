import type { MyRequirement } from '@kader/domain/answers/training'
import { Notice } from '@kader/ui/notice'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { useDay } from '@kader/panel-kit/day'
import './intl-words.ts'

/** What the acting mandate requires, and until when all is well: said from the first day. */
export function Requirements({ requirements }: { requirements: readonly MyRequirement[] }): ReactElement {
  const t = useTranslations('trainings.mine')
  if (requirements.length === 0) return <p className="k-quiet">{t('requiresNone')}</p>
  return (
    <>
      {requirements.map((one) => (
        <Requirement key={one.id} requirement={one} />
      ))}
    </>
  )
}

function Requirement({ requirement: { topic, goodUntil, daysLeft, warn, suspended } }: { requirement: MyRequirement }): ReactElement {
  const t = useTranslations('trainings')
  const day = useDay()
  const title = t('mine.requires', { topic: t(`topic.${topic}`) })
  if (suspended) {
    return (
      <Notice tone="no" title={title}>
        <p>{t('mine.suspended')}</p>
      </Notice>
    )
  }
  return (
    <Notice tone={warn ? 'care' : 'yes'} title={title}>
      <p>{goodUntil === undefined ? t('mine.met') : t(warn ? 'mine.lapses' : 'mine.goodUntil', { day: day(goodUntil), count: daysLeft ?? 0 })}</p>
    </Notice>
  )
}
