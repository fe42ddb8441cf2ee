import type { Notices } from '@kader/domain/answers/notice'
import type { ChooseNotices } from '@kader/domain/commands/notice'
import { useDeed } from '@kader/panel-kit/deed'
import type { Deed } from '@kader/panel-kit/deed'
import { Refused } from '@kader/panel-kit/explain'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { EmptyState } from '@kader/ui/empty-state'
import { Stack } from '@kader/ui/layout'
import { PageHeader, Section } from '@kader/ui/section'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { ChoiceForm } from './choice-form.tsx'
import { NoticeList } from './notice-list.tsx'
import './intl-words.ts'

export interface NoticesPageProps {
  known: Notices
  see: Deed<Record<string, never>>
  choose: Deed<ChooseNotices>
}

/** What waits for me, and when I want mail of it. */
export function NoticesPage({ known, see, choose }: NoticesPageProps): ReactElement {
  const t = useTranslations('notices')
  return (
    <Stack gap="large">
      <PageHeader title={t('title')} lead={t('lead')} />
      <Section title={t('waiting')}>
        {known.notices.length === 0 ? (
          <EmptyState title={t('none')} icon="check">
            {t('noneAbout')}
          </EmptyState>
        ) : (
          <Stack>
            <NoticeList notices={known.notices} />
            {known.notices.some(({ seenOn }) => seenOn === undefined) ? <Seen see={see} /> : null}
          </Stack>
        )}
      </Section>
      <Section title={t('choice.title')}>
        <ChoiceForm choice={known.choice} choose={choose} />
      </Section>
    </Stack>
  )
}

function Seen({ see }: Pick<NoticesPageProps, 'see'>): ReactElement {
  const t = useTranslations('notices')
  const announce = useAnnounce()
  const { run, pending, failure } = useDeed(see)
  return (
    <div>
      <Refused failure={failure} />
      <Button pending={pending} onPress={() => void run({}).then((done) => (done ? announce({ message: t('seen'), tone: 'yes' }) : undefined))}>
        {t('see')}
      </Button>
    </div>
  )
}
