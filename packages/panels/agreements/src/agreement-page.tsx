import type { AgreementAnswer, AgreementList } from '@kader/domain/answers/agreement'
import { Button } from '@kader/ui/button'
import { Stack } from '@kader/ui/layout'
import { PageHeader } from '@kader/ui/section'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { AgreementEditor } from './agreement-editor.tsx'
import type { AgreementDeeds } from './agreement-deeds.ts'
import { type Draft, draftFrom, emptyDraft } from './draft.ts'
import { Explaining } from '@kader/panel-kit/explain'
import type { RenderWhy } from '@kader/panel-kit/explain'
import { EarlierVersions } from './earlier-versions.tsx'
import { NoAgreement } from './no-agreement.tsx'
import { Papers } from './papers.tsx'
import { partiesOf } from '@kader/domain/agreement-parties'
import { VersionReading } from './version-reading.tsx'

export interface AgreementPageProps {
  list: AgreementList
  /** `YYYY-MM-DD`, the day of Kader. */
  today: string
  deeds: AgreementDeeds
  renderWhy: RenderWhy
}

/** What the cell agreed: the version that holds, the one that waits for signatures, and the earlier ones. */
export function AgreementPage({ list, today, deeds, renderWhy }: AgreementPageProps): ReactElement {
  const t = useTranslations('agreements')
  const [draft, setDraft] = useState<Draft>()
  const parties = partiesOf(list)
  const { versions } = list
  const open = versions.filter(({ standing }) => ['draft', 'proposed', 'signed'].includes(standing))
  const current = versions.find(({ standing }) => standing === 'in-force')
  const begin = (): void =>
    setDraft(
      current === undefined
        ? emptyDraft(today)
        : draftFrom({ ...current, from: today as typeof current.from }, undefined),
    )
  const before = (version: AgreementAnswer): AgreementAnswer | undefined =>
    versions.find(({ number, standing }) => number < version.number && standing !== 'withdrawn')
  if (draft !== undefined && deeds.writing !== undefined)
    return (
      <Explaining renderWhy={renderWhy}>
        <AgreementEditor
          begun={draft}
          parties={parties}
          writing={deeds.writing}
          onClose={() => setDraft(undefined)}
        />
      </Explaining>
    )
  return (
    <Explaining renderWhy={renderWhy}>
      <Stack gap="large">
        <PageHeader
          title={t('title')}
          lead={t('lead')}
          actions={
            list.mayDraft && deeds.writing !== undefined ? (
              <Button variant="primary" onPress={begin}>
                {t(current === undefined ? 'begin' : 'beginNext')}
              </Button>
            ) : null
          }
        />
        {current === undefined && open.length === 0 ? <NoAgreement mayDraft={list.mayDraft} /> : null}
        {open.map((version) => (
          <VersionReading
            key={version.id}
            version={version}
            before={before(version)}
            parties={parties}
            ownService={list.ownService}
            deeds={deeds}
            onEdit={() => setDraft(draftFrom(version, version.id))}
          />
        ))}
        {current === undefined ? null : (
          <VersionReading
            version={current}
            before={before(current)}
            parties={parties}
            ownService={list.ownService}
            deeds={deeds}
            beside={<Papers version={current} parties={parties} />}
          />
        )}
        <EarlierVersions versions={versions} parties={parties} />
      </Stack>
    </Explaining>
  )
}
