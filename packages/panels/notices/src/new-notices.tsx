import type { Notices } from '@kader/domain/answers/notice'
import { Link } from '@kader/ui/link'
import { Section } from '@kader/ui/section'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { NoticeList } from './notice-list.tsx'
import './intl-words.ts'

/** On Vandaag: what came since one looked last; nothing where nothing is new. */
export function NewNotices({ known, href }: { known: Notices; href: string }): ReactElement | null {
  const t = useTranslations('notices')
  const unseen = known.notices.filter(({ seenOn }) => seenOn === undefined)
  if (unseen.length === 0) return null
  return (
    <Section title={t('newTitle')}>
      <NoticeList notices={unseen} />
      <p>
        <Link href={href}>{t('toNotices')}</Link>
      </p>
    </Section>
  )
}
