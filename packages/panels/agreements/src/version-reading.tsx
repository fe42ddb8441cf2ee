import type { AgreementAnswer } from '@kader/domain/answers/agreement'
import type { Id } from '@kader/domain/id'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { DefinitionList } from '@kader/ui/definition-list'
import { Disclosure } from '@kader/ui/disclosure'
import { FormActions } from '@kader/ui/form'
import { Stack } from '@kader/ui/layout'
import { Card } from '@kader/ui/section'
import { StatusTag } from '@kader/ui/status-tag'
import type { ReactElement, ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { AgreementDeeds } from './agreement-deeds.ts'
import { useDay } from '@kader/panel-kit/day'
import { useDeed } from '@kader/panel-kit/deed'
import type { Deed } from '@kader/panel-kit/deed'
import { DifferencesInWords } from './differences-in-words.tsx'
import { Refused, Seen } from '@kader/panel-kit/explain'
import { LinesTable } from './lines-table.tsx'
import type { Party } from '@kader/domain/agreement-parties'
import { SignForm } from './sign-form.tsx'
import { Signatures } from './signatures.tsx'
import { standingTones } from './standing-tones.ts'

export interface VersionReadingProps {
  version: AgreementAnswer
  /** The version it follows. */
  before: AgreementAnswer | undefined
  parties: readonly Party[]
  ownService: Id
  deeds: AgreementDeeds
  onEdit?: () => void
  beside?: ReactNode
}

/** One version whole: its end, its lines, who signed, and what this reader may do with it. */
export function VersionReading({
  version,
  before,
  parties,
  ownService,
  deeds,
  onEdit,
  beside,
}: VersionReadingProps): ReactElement {
  const t = useTranslations('agreements')
  const { standing, may, id } = version
  const writing = deeds.writing
  return (
    <Card
      title={t('version', { number: String(version.number) })}
      actions={<StatusTag tone={standingTones[standing]}>{t(`standing.${standing}`)}</StatusTag>}
    >
      <Stack>
        <VersionFacts version={version} />
        <LinesTable version={version} />
        <Signatures version={version} parties={parties} />
        {before === undefined ? null : (
          <Disclosure
            title={t('differences', { number: String(before.number) })}
            open={standing === 'proposed'}
          >
            <DifferencesInWords before={before} after={version} parties={parties} />
          </Disclosure>
        )}
        {may.includes('sign') ? (
          <SignForm
            version={version}
            party={parties.find(({ service }) => service === ownService)}
            sign={deeds.sign}
          />
        ) : null}
        {writing === undefined || !may.some((step) => step !== 'sign') ? null : (
          <FormActions>
            {may.includes('propose') ? (
              <Step label={t('propose')} done={t('proposed')} primary deed={() => writing.propose(id)} />
            ) : null}
            {may.includes('edit') && onEdit ? <Button onPress={onEdit}>{t('edit')}</Button> : null}
            {may.includes('withdraw') ? (
              <Step label={t('withdraw')} done={t('withdrawn')} deed={() => writing.withdraw(id)} />
            ) : null}
          </FormActions>
        )}
        {beside}
      </Stack>
    </Card>
  )
}

function VersionFacts({ version }: { version: AgreementAnswer }): ReactElement {
  const t = useTranslations('agreements')
  const day = useDay()
  const [words] = version.words
  const text = (field: 'title' | 'finality' | 'answersPeople'): ReactNode =>
    words === undefined ? null : (
      <Seen field={words[field]} about={t(field)}>
        {(value) => value}
      </Seen>
    )
  return (
    <DefinitionList
      items={[
        { term: t('titleField'), value: text('title') },
        { term: t('finality'), value: text('finality') },
        {
          term: t('holds'),
          value:
            version.holdsFrom === undefined
              ? t('holdsOnceSigned', { from: day(version.from) })
              : t('holdsFrom', { from: day(version.holdsFrom) }),
        },
        { term: t('retention'), value: t('months', { months: version.retentionMonths }) },
        { term: t('answersPeople'), value: text('answersPeople') },
      ]}
    />
  )
}

function Step({
  label,
  done,
  deed,
  primary = false,
}: {
  label: string
  done: string
  deed: () => ReturnType<Deed<string>>
  primary?: boolean
}): ReactElement {
  const announce = useAnnounce()
  const { run, pending, failure } = useDeed<undefined>(deed)
  const press = async (): Promise<void> => {
    if (await run(undefined)) announce({ message: done, tone: 'yes' })
  }
  return (
    <>
      <Refused failure={failure} />
      <Button variant={primary ? 'primary' : 'secondary'} pending={pending} onPress={() => void press()}>
        {label}
      </Button>
    </>
  )
}
