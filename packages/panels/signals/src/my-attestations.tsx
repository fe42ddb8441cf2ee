import type { Attestation } from '@kader/domain/answers/consent'
import type { Id } from '@kader/domain/id'
import { dayInWords } from '@kader/i18n/dates'
import { chooseLanguage } from '@kader/i18n/language'
import type { signals } from '@kader/i18n/nl/signals'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { Section } from '@kader/ui/section'
import { StatusTag } from '@kader/ui/status-tag'
import { Table } from '@kader/ui/table'
import type { Column } from '@kader/ui/table'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import './intl-words.ts'
import { markOf } from './mark-of.ts'
import type { Sent } from './sent.ts'
import { SentNotice } from './sent-notice.tsx'

type Attested = keyof (typeof signals)['attested']['conditions']

export interface MyAttestationsProps {
  attestations: readonly Attestation[]
  /** Resolves after the list has been read again. */
  onRevoke: (attestation: Id) => Promise<Sent>
}

/** What one confirmed oneself and by which others read, newest first, each with the way back. */
export function MyAttestations({ attestations, onRevoke }: MyAttestationsProps): ReactElement {
  const say = useTranslations('signals.attested')
  const announce = useAnnounce()
  const [sent, setSent] = useState<Sent>()
  const [pending, setPending] = useState<Id>()
  const revoke = async (id: Id): Promise<void> => {
    setPending(id)
    const answer = await onRevoke(id)
    setPending(undefined)
    setSent(answer)
    if (answer.done) announce({ message: say('done'), tone: 'yes' })
  }
  return (
    <Section title={say('title')} description={say('about')}>
      <SentNotice sent={sent} renderWhy={() => null} />
      <Table
        caption={say('title')}
        captionHidden
        columns={useColumns(pending, (id) => void revoke(id))}
        rows={attestations.toReversed()}
        rowKey={({ id }) => id}
        empty={<p className="k-quiet">{say('none')}</p>}
      />
    </Section>
  )
}

function useColumns(pending: Id | undefined, revoke: (id: Id) => void): readonly Column<Attestation>[] {
  const say = useTranslations('signals.attested')
  const language = chooseLanguage([useLocale()])
  const words = ({ condition }: Attestation): string => (isKnown(condition) ? say(`conditions.${condition}`) : condition)
  return [
    { id: 'what', header: say('what'), rowHeader: true, cell: words },
    { id: 'about', header: say('belongs'), cell: ({ about }) => markOf(about) },
    { id: 'day', header: say('day'), cell: ({ day }) => dayInWords(language, day) },
    { id: 'reason', header: say('reason'), cell: ({ reason }) => (reason.shown ? reason.value : '') },
    {
      id: 'state',
      header: say('state'),
      cell: (one) =>
        one.revokedOn === undefined ? (
          <Button small pending={pending === one.id} label={say('revokeLabel', { what: words(one) })} onPress={() => revoke(one.id)}>
            {say('revoke')}
          </Button>
        ) : (
          <StatusTag>{say('revokedOn', { day: dayInWords(language, one.revokedOn) })}</StatusTag>
        ),
    },
  ]
}

const known: Readonly<Record<Attested, true>> = {
  'C-FREE': true,
  'C-NEC': true,
  'C-RELATED': true,
  'C-NOSEX': true,
  'C-VALID': true,
  'C-NOHARM': true,
  'C-SHARED': true,
  'C-VERONTRUST': true,
  'C-INDISP': true,
  'C-MIN': true,
  'C-NOSEC': true,
}

function isKnown(condition: string): condition is Attested {
  return Object.hasOwn(known, condition)
}
