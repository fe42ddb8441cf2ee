import type { OwnCell } from '@kader/domain/answers/cell'
import type { KeepCell } from '@kader/domain/commands/cell'
import { Button } from '@kader/ui/button'
import { Stack } from '@kader/ui/layout'
import { Notice } from '@kader/ui/notice'
import { Section } from '@kader/ui/section'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { CellAgreement } from './cell-agreement.tsx'
import { CellFacts } from './cell-facts.tsx'
import { CellForm } from './cell-form.tsx'
import { CellHistory } from './cell-history.tsx'
import { CellSeats } from './cell-seats.tsx'
import { CellTerritory } from './cell-territory.tsx'
import type { Deed } from '@kader/panel-kit/deed'
import './intl-words.ts'

export interface CellAboutProps {
  own: OwnCell
  /** Absent for whoever only reads. */
  keep?: Deed<KeepCell> | undefined
  /** Where mandates are kept; absent for whoever does not keep them. */
  mandates?: string | undefined
  agreement: string
}

/** Everything the register knows of one's own cell. */
export function CellAbout({ own, keep, mandates, agreement }: CellAboutProps): ReactElement {
  const [entry] = own.entry
  return (
    <Stack gap="large">
      <Entry own={own} keep={own.mayKeep ? keep : undefined} />
      {entry === undefined ? null : <CellTerritory entry={entry} own={own} />}
      <CellSeats own={own} mandates={mandates} />
      <CellAgreement own={own} agreement={agreement} />
      <CellHistory own={own} />
    </Stack>
  )
}

function Entry({ own, keep }: Pick<CellAboutProps, 'own' | 'keep'>): ReactElement {
  const t = useTranslations('cells')
  const [editing, setEditing] = useState(false)
  const [entry] = own.entry
  if (editing && keep !== undefined) {
    return (
      <Section title={t('form')}>
        <CellForm own={own} keep={keep} onClose={() => setEditing(false)} />
      </Section>
    )
  }
  return (
    <Section title={t('about')}>
      <Stack>
        {entry === undefined ? (
          <Notice tone="info" title={t('nothing')}>
            <p>{t(keep === undefined ? 'nothingWait' : 'nothingFill')}</p>
          </Notice>
        ) : (
          <CellFacts entry={entry} own={own} />
        )}
        {entry === undefined || own.works ? null : (
          <Notice tone="care" title={t('idle')}>
            <p>{t('idleAbout')}</p>
          </Notice>
        )}
        {keep === undefined ? null : (
          <div>
            <Button variant={entry === undefined ? 'primary' : 'secondary'} onPress={() => setEditing(true)}>
              {t(entry === undefined ? 'fill' : 'edit')}
            </Button>
          </div>
        )}
      </Stack>
    </Section>
  )
}
