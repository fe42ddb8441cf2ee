import type { Seat } from '@kader/domain/answers/case-file'
import type { ContributionPreview as Answer } from '@kader/domain/answers/consultation'
import type { Sight as AnswerSight } from '@kader/domain/answers/signal'
import type { Why } from '@kader/domain/shown'
import { DecisionMark } from '@kader/ui/decision-mark'
import type { Sight } from '@kader/ui/decision-mark'
import { Card } from '@kader/ui/section'
import { Table } from '@kader/ui/table'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { Because } from '@kader/panel-kit/explain'
import { useSeatNames } from './seat-names.ts'

interface ContributionPreviewProps {
  asked: boolean
  answer: Answer | undefined
  seats: readonly Seat[]
}

/** "Wie ziet dit?", seat by seat, before anything is said. */
export function ContributionPreview({ asked, answer, seats }: ContributionPreviewProps): ReactElement {
  const t = useTranslations('consults.preview')
  const room = useTranslations('consults.room')
  const nameOf = useSeatNames(seats)
  return (
    <Card title={t('title')} level={3} tone="sector">
      <div aria-live="polite">
        {!asked ? <p>{t('ask')}</p> : answer === undefined ? <p>{t('loading')}</p> : null}
        {asked && answer !== undefined ? (
          <Table
            caption={t('title')}
            captionHidden
            rows={answer.seats}
            rowKey={(seat) => seat.mandate}
            empty={<p>{t('none')}</p>}
            columns={[
              { id: 'who', header: room('who'), rowHeader: true, cell: (seat) => nameOf(seat.mandate) },
              {
                id: 'sight',
                header: t('title'),
                cell: (seat) => (
                  <>
                    <DecisionMark sight={markOf(seat.sight, seat.why)} />
                    <Because why={seat.why} about={t('why', { seat: nameOf(seat.mandate) })} />
                  </>
                ),
              },
            ]}
          />
        ) : null}
      </div>
    </Card>
  )
}

const marks: Readonly<Record<AnswerSight, Sight>> = { line: 'sees', existence: 'existence', nothing: 'not' }

function markOf(sight: AnswerSight, why: Why): Sight {
  return sight === 'nothing' && why.outcome === 'undecidable' ? 'undecided' : marks[sight]
}
