import type { AgreementAnswer } from '@kader/domain/answers/agreement'
import { Disclosure } from '@kader/ui/disclosure'
import { Stack } from '@kader/ui/layout'
import { Section } from '@kader/ui/section'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { LinesTable } from './lines-table.tsx'
import type { Party } from '@kader/domain/agreement-parties'
import { Signatures } from './signatures.tsx'

/** Versions that no longer hold stay readable: a decision of then is explained by them. */
export function EarlierVersions({
  versions,
  parties,
}: {
  versions: readonly AgreementAnswer[]
  parties: readonly Party[]
}): ReactElement | null {
  const t = useTranslations('agreements')
  const earlier = versions.filter(({ standing }) => standing === 'replaced' || standing === 'withdrawn')
  if (earlier.length === 0) return null
  return (
    <Section title={t('earlier')} description={t('earlierAbout')}>
      <Stack>
        {earlier.map((version) => (
          <Disclosure
            key={version.id}
            title={`${t('version', { number: String(version.number) })}: ${t(`standing.${version.standing}`)}`}
          >
            <Stack>
              <LinesTable version={version} />
              <Signatures version={version} parties={parties} />
            </Stack>
          </Disclosure>
        ))}
      </Stack>
    </Section>
  )
}
