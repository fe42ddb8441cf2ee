import type { Notices } from '@kader/domain/answers/notice'
import { id } from '@kader/domain/id'
import { localDate } from '@kader/domain/local-date'
import { firstChoice, NoticeReason } from '@kader/domain/notice'
import type { ReactElement } from 'react'
import { NewNotices } from './new-notices.tsx'
import { NoticesPage, type NoticesPageProps } from './notices-page.tsx'

const day = localDate('2026-10-05')
/** One of every reason; the first two are new. */
export const known: Notices = {
  notices: NoticeReason.options.map((reason, index) => ({ id: id(`${String(index).padStart(4, '0')}0000-0000-4000-8000-000000000000`), reason, since: day, ...(index < 2 ? {} : { seenOn: day }) })),
  choice: firstChoice,
}
const done = async () => ({ done: true }) as const

export const pageWith = (props: Partial<NoticesPageProps>): ReactElement => <NoticesPage known={known} see={done} choose={done} {...props} />

export const noticeStates: Readonly<Record<string, () => ReactElement>> = {
  'everything waits': () => pageWith({}),
  'nothing waits': () => pageWith({ known: { ...known, notices: [] } }),
  'no mail': () => pageWith({ known: { ...known, choice: { ...firstChoice, mail: 'never' } } }),
  'two are new': () => (
    <>
      <h1>Vandaag</h1>
      <NewNotices known={known} href="/meldingen" />
    </>
  ),
}
