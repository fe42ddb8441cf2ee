import type { ConsultationAnswer } from '@kader/domain/answers/consultation'
import type { Seat } from '@kader/domain/answers/case-file'
import { LineKind } from '@kader/domain/commands/signal'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { Cluster } from '@kader/ui/layout'
import { Section } from '@kader/ui/section'
import { Table } from '@kader/ui/table'
import { VisuallyHidden } from '@kader/ui/visually-hidden'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { useDeed } from '@kader/panel-kit/deed'
import { Refused } from '@kader/panel-kit/explain'
import type { ChairDeeds } from './room-deeds.ts'
import { useSeatNames } from './seat-names.ts'

interface NeedToKnowMatrixProps {
  consultation: ConsultationAnswer
  allow: ChairDeeds['allow']
}

type Ticks = Readonly<Record<string, boolean>>

/** Who needs to know what in order to contribute (C-NTK): the chair answers, the law stays the limit. */
export function NeedToKnowMatrix({ consultation, allow }: NeedToKnowMatrixProps): ReactElement {
  const t = useTranslations('consults.chair')
  const table = useTranslations('consults.table')
  const kinds = useTranslations('kinds')
  const announce = useAnnounce()
  const nameOf = useSeatNames(consultation.seats)
  const { run, pending, failure } = useDeed(allow)
  const [changed, setChanged] = useState<Ticks>({})
  const known = answered(consultation)
  const seats = invitedSeats(consultation)
  const answers = seats.flatMap(({ mandate }) =>
    LineKind.options
      .map((kind) => ({ mandate, kind, answer: changed[keyOf(mandate, kind)] }))
      .filter((one): one is typeof one & { answer: boolean } => one.answer !== undefined)
      .filter(({ kind, answer }) => answer !== (known[keyOf(mandate, kind)] ?? false)),
  )
  const save = async (): Promise<void> => {
    if (!(await run(answers))) return
    setChanged({})
    announce({ message: t('savedMatrix'), tone: 'yes' })
  }
  const box = (mandate: Seat['mandate'], kind: LineKind): ReactElement => (
    <label className="k-choice">
      <input
        type="checkbox"
        checked={changed[keyOf(mandate, kind)] ?? known[keyOf(mandate, kind)] ?? false}
        onChange={(event) => setChanged({ ...changed, [keyOf(mandate, kind)]: event.currentTarget.checked })}
      />
      <VisuallyHidden>{t('cell', { kind: kinds(kind), seat: nameOf(mandate) })}</VisuallyHidden>
    </label>
  )
  return (
    <Section level={3} title={t('matrix')} description={t('matrixAbout')}>
      <Table
        caption={t('matrix')}
        captionHidden
        rows={LineKind.options}
        rowKey={(kind) => kind}
        columns={[
          { id: 'kind', header: table('kind'), rowHeader: true, cell: (kind) => kinds(kind) },
          ...seats.map(({ mandate }) => ({
            id: mandate,
            header: nameOf(mandate),
            cell: (kind: LineKind) => box(mandate, kind),
          })),
        ]}
      />
      <Refused failure={failure} />
      <Cluster>
        <Button pending={pending} disabled={answers.length === 0} onPress={() => void save()}>
          {t('saveMatrix')}
        </Button>
      </Cluster>
    </Section>
  )
}

/** Mayor and coordinator come without an invitation. */
const organisers: ReadonlySet<string> = new Set(['mayor', 'livc-coordinator'])

function keyOf(mandate: string, kind: LineKind): string {
  return `${mandate} ${kind}`
}

/** The chair's latest answer per seat and kind. */
function answered({ needToKnow }: ConsultationAnswer): Ticks {
  return Object.fromEntries(needToKnow.map(({ mandate, kind, answer }) => [`${mandate} ${kind}`, answer]))
}

/** Whoever is invited, has entered or organises; a seat in the cell alone is no seat at this table. */
export function invitedSeats({ seats, sent, room }: ConsultationAnswer): Seat[] {
  const here = new Set([
    ...sent.filter((one) => one.status !== 'declined').map((one) => one.invitee),
    ...room.map((one) => one.mandate),
  ])
  return seats.filter((seat) => here.has(seat.mandate) || organisers.has(seat.capacity))
}
