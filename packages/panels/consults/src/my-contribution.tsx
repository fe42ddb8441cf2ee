import type { ConsultationAnswer } from '@kader/domain/answers/consultation'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { Stack } from '@kader/ui/layout'
import { Section } from '@kader/ui/section'
import { Table } from '@kader/ui/table'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { ContributionForm } from './contribution-form.tsx'
import type { Deed } from '@kader/panel-kit/deed'
import { Seen } from '@kader/panel-kit/explain'
import type { Preview, Saying } from './room-deeds.ts'

interface MyContributionProps {
  consultation: ConsultationAnswer
  contribute: Deed<Saying>
  preview: Preview
}

/** Speaking, or not; silence is the form closing and nothing else. */
export function MyContribution({ consultation, contribute, preview }: MyContributionProps): ReactElement | null {
  const t = useTranslations('consults.mine')
  const announce = useAnnounce()
  const [speaking, setSpeaking] = useState(false)
  const done = (said: boolean): void => {
    setSpeaking(false)
    preview.ask(undefined)
    if (said) announce({ message: t('saidDone'), tone: 'yes' })
  }
  if (!consultation.may.includes('contribute')) return null
  return (
    <Section title={t('title')} description={t('lead')}>
      {speaking ? (
        <ContributionForm seats={consultation.seats} contribute={contribute} preview={preview} onDone={done} />
      ) : (
        <div>
          <Button variant="primary" icon="plus" onPress={() => setSpeaking(true)}>
            {t('start')}
          </Button>
        </div>
      )}
    </Section>
  )
}

/** One's own lines stay readable, also after closing. */
export function MyLines({ consultation }: { consultation: ConsultationAnswer }): ReactElement | null {
  const t = useTranslations('consults.mine')
  const kinds = useTranslations('kinds')
  const table = useTranslations('consults.table')
  if (consultation.status === 'invited') return null
  return (
    <Section title={t('said')}>
      <Stack>
        <Table
          caption={t('said')}
          captionHidden
          rows={consultation.mine}
          rowKey={(line) => line.id}
          empty={<p className="k-quiet">{t('saidNone')}</p>}
          columns={[
            { id: 'kind', header: t('kind'), rowHeader: true, cell: (line) => kinds(line.kind) },
            {
              id: 'text',
              header: t('said'),
              cell: (line) => (
                <Seen field={line.text} about={kinds(line.kind)}>
                  {(text) => (line.form === 'oral' ? table('oral') : text)}
                </Seen>
              ),
            },
          ]}
        />
      </Stack>
    </Section>
  )
}
