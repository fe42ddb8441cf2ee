import type { MyRequirement } from '@kader/domain/answers/training'
import { Stack } from '@kader/ui/layout'
import { Link } from '@kader/ui/link'
import { Section } from '@kader/ui/section'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { Requirements } from './requirements.tsx'

/** What a mandate requires that lapses soon or has lapsed; nothing where all is well. */
export function TrainingWarnings({ requirements, href }: { requirements: readonly MyRequirement[]; href: string }): ReactElement | null {
  const t = useTranslations('trainings.mine')
  const urgent = requirements.filter(({ warn, suspended }) => warn || suspended)
  if (urgent.length === 0) return null
  return (
    <Section title={t('requiresTitle')}>
      <Stack>
        <Requirements requirements={urgent} />
        <p>
          <Link href={href}>{t('toTrainings')}</Link>
        </p>
      </Stack>
    </Section>
  )
}
