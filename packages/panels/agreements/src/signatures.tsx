import type { AgreementAnswer } from '@kader/domain/answers/agreement'
import { StatusTag } from '@kader/ui/status-tag'
import { Table } from '@kader/ui/table'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { useDay } from '@kader/panel-kit/day'
import type { Party } from '@kader/domain/agreement-parties'
import { usePartyName } from './say-line.ts'

/** Which services sign, whom to turn to there, and which did. */
export function Signatures({
  version,
  parties,
}: {
  version: AgreementAnswer
  parties: readonly Party[]
}): ReactElement {
  const t = useTranslations('agreements')
  const day = useDay()
  const nameOf = usePartyName()
  const [words] = version.words
  const contacts = words?.contacts.shown === true ? words.contacts.value : []
  return (
    <Table
      caption={t('signatures', { number: String(version.number) })}
      rows={version.parties}
      rowKey={(service) => service}
      columns={[
        {
          id: 'party',
          header: t('party'),
          rowHeader: true,
          cell: (service) => {
            const party = parties.find((one) => one.service === service)
            return party === undefined ? t('partyGone') : nameOf(party)
          },
        },
        {
          id: 'contact',
          header: t('contact'),
          cell: (service) => contacts.find((one) => one.service === service)?.contact ?? t('contactNone'),
        },
        {
          id: 'signed',
          header: t('signed'),
          cell: (service) => {
            const found = version.signatures.find((one) => one.service === service)
            return found === undefined ? (
              <StatusTag tone="care">{t('notSigned')}</StatusTag>
            ) : (
              <StatusTag tone="yes">{t('signedOn', { day: day(found.day) })}</StatusTag>
            )
          },
        },
      ]}
    />
  )
}
