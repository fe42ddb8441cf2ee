import type { Notices } from '@kader/domain/answers/notice'
import type { NoticeReason } from '@kader/domain/notice'
import { useDay } from '@kader/panel-kit/day'
import { Link } from '@kader/ui/link'
import { StatusTag } from '@kader/ui/status-tag'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'

/** Where each of them is dealt with; the same address in every portal that can meet it. */
const pageOf: Readonly<Record<NoticeReason, string>> = {
  invitation: '/overleg',
  held: '/overleg',
  ending: '/',
  duty: '/',
  instruction: '/mijn-instructies',
  training: '/mijn-opleidingen',
  question: '/advies-zonder-naam',
  reply: '/advies-zonder-naam',
  agreement: '/overeenkomst',
  'mandate-change': '/mandaten',
  registration: '/aanmeldingen',
  'possible-match': '/aanmeldingen',
  review: '/caselijst',
  destruction: '/vernietiging',
  incident: '/incidenten',
  'told-outside': '/mededelingen',
  read: '/wie-las-mijn-informatie',
}

/** One line per thing that waits: what kind of thing, since when, and where it is. */
export function NoticeList({ notices }: Pick<Notices, 'notices'>): ReactElement {
  const t = useTranslations('notices')
  const day = useDay()
  return (
    <ul>
      {notices.map(({ id, reason, since, seenOn }) => (
        <li key={id}>
          {seenOn === undefined ? (
            <>
              <StatusTag tone="info">{t('new')}</StatusTag>{' '}
            </>
          ) : null}
          <Link href={pageOf[reason]}>{t(`reason.${reason}`)}</Link> {t('since', { day: day(since) })}
        </li>
      ))}
    </ul>
  )
}
