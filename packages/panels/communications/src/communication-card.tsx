import type { CommunicationAnswer, Communications } from '@kader/domain/answers/communication'
import type { ReviewCommunication } from '@kader/domain/commands/communication'
import { ReviewFinding } from '@kader/domain/communication'
import { useDay } from '@kader/panel-kit/day'
import { useDeed } from '@kader/panel-kit/deed'
import type { Deed } from '@kader/panel-kit/deed'
import { Refused, Seen } from '@kader/panel-kit/explain'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { DefinitionList } from '@kader/ui/definition-list'
import { Form, FormActions } from '@kader/ui/form'
import { Cluster, Stack } from '@kader/ui/layout'
import { RadioGroup } from '@kader/ui/radio-group'
import { Card } from '@kader/ui/section'
import { StatusTag } from '@kader/ui/status-tag'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import './intl-words.ts'

export interface CommunicationCardProps {
  communication: CommunicationAnswer
  seats: Communications['seats']
  review: Deed<ReviewCommunication>
}

/** One note: to whom, what, why, what the law said, and what whoever looked at it found. */
export function CommunicationCard({ communication, seats, review }: CommunicationCardProps): ReactElement {
  const t = useTranslations('communications')
  const kinds = useTranslations('kinds')
  const capacities = useTranslations('capacities')
  const settings = useTranslations('vocabulary.setting')
  const day = useDay()
  const { recipient, setting, toldOn, toWhom, reasons, lines, by, reviewer, reviewedOn, finding, may } = communication
  const nameOf = (mandate: string): string => {
    const name = seats.find((one) => one.mandate === mandate)?.name
    return name?.shown === true ? name.value : t('somebody')
  }
  const closed = lines.some(({ outcome }) => outcome !== 'permit' && outcome !== 'duty')
  return (
    <Card title={t('cardTitle', { recipient: capacities(recipient), day: day(toldOn), mark: communication.id.slice(0, 4).toUpperCase() })} description={settings(setting)}>
      <Stack>
        <Cluster>
          <StatusTag tone={closed ? 'no' : 'yes'}>{t(closed ? 'someClosed' : 'allOpen')}</StatusTag>
          {finding === undefined || reviewedOn === undefined ? null : <StatusTag tone={finding === 'criteria-met' ? 'yes' : 'care'}>{t(`findings.${finding}`)}</StatusTag>}
        </Cluster>
        <DefinitionList
          items={[
            ...(by === undefined ? [] : [{ term: t('by'), value: nameOf(by) }]),
            { term: t('toWhom'), value: <Seen field={toWhom} about={t('toWhom')}>{(value) => value}</Seen> },
            ...lines.map(({ id, kind, text }) => ({ term: kinds(kind), value: <Seen key={id} field={text} about={kinds(kind)}>{(value) => value}</Seen> })),
            { term: t('reasons'), value: <Seen field={reasons} about={t('reasons')}>{(value) => value}</Seen> },
            ...(reviewer === undefined || by !== undefined ? [] : [{ term: t('reviewer'), value: reviewedOn === undefined ? t('waitsFor', { name: nameOf(reviewer) }) : t('reviewedBy', { name: nameOf(reviewer), day: day(reviewedOn) }) }]),
          ]}
        />
        {may.includes('review') ? <ReviewForm id={communication.id} review={review} /> : null}
      </Stack>
    </Card>
  )
}

function ReviewForm({ id, review }: { id: CommunicationAnswer['id']; review: Deed<ReviewCommunication> }): ReactElement {
  const t = useTranslations('communications')
  const announce = useAnnounce()
  const { run, pending, failure } = useDeed(review)
  const send = async (values: FormData): Promise<void> => {
    const finding = ReviewFinding.safeParse(values.get('finding'))
    if (finding.success && (await run({ id, finding: finding.data }))) announce({ message: t('reviewed'), tone: 'yes' })
  }
  return (
    <Form label={t('reviewTitle')} onSubmit={(values) => void send(values)} problems={[]}>
      <Refused failure={failure} />
      <RadioGroup label={t('finding')} description={t('findingAbout')} name="finding" required options={ReviewFinding.options.map((value) => ({ value, label: t(`findings.${value}`) }))} />
      <FormActions>
        <Button variant="primary" type="submit" pending={pending}>
          {t('review')}
        </Button>
      </FormActions>
    </Form>
  )
}
