import { code, together } from '@kader/disclosure'
import { Notices } from '@kader/domain/answers/notice'
import { Nothing } from '@kader/domain/commands/case-file'
import type { Facts } from '@kader/domain/content/all-records'
import { firstChoice, type NoticeChoice } from '@kader/domain/notice'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { discloses } from '../procedures/discloses.ts'
import type { NoticeViews } from './views.ts'

/** What waits for me, newest first, and when I want mail of it. */
export function listNotices(sector: Portal, views: NoticeViews) {
  return discloses(sector, { record: 'notice', answer: Notices }).query(Nothing, async ({ ports, mandate, disclosure }) => {
    const notices = await disclosure.items((await ports.shelf('notice').where({ sourceMandate: mandate.id })).toReversed(), views.notice)
    const [chosen] = await ports.shelf('notice-choice').where({ sourceMandate: mandate.id })
    return together({ notices, choice: code(chosen === undefined ? firstChoice : choiceIn(chosen.facts)) })
  })
}

/** Without the facts that every record has. */
export function choiceIn({ mail, dailyAt, quietFrom, quietUntil, language }: Facts<'notice-choice'>): NoticeChoice {
  return { mail, dailyAt, quietFrom, quietUntil, language }
}
