import type { AgreementAnswer } from '@kader/domain/answers/agreement'
import { Button } from '@kader/ui/button'
import { DefinitionList } from '@kader/ui/definition-list'
import { Disclosure } from '@kader/ui/disclosure'
import { FormActions } from '@kader/ui/form'
import { Stack } from '@kader/ui/layout'
import { Link } from '@kader/ui/link'
import { Section } from '@kader/ui/section'
import { Table } from '@kader/ui/table'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { accessList } from '@kader/domain/access-list'
import { useDay } from '@kader/panel-kit/day'
import { Seen } from '@kader/panel-kit/explain'
import type { Party } from '@kader/domain/agreement-parties'
import { useLineWords, usePartyName } from './say-line.ts'

interface PapersProps {
  version: AgreementAnswer
  parties: readonly Party[]
}

/** Papers that follow from the agreement in force: the same data, on paper. */
export function Papers({ version, parties }: PapersProps): ReactElement {
  const t = useTranslations('agreements')
  return (
    <Section title={t('papers')} description={t('papersAbout')} level={3}>
      <Stack>
        <Disclosure title={t('joint')}>
          <JointArrangement version={version} parties={parties} />
          <Keep version={version} file="joint-arrangement.pdf" label={t('savePdf')} />
        </Disclosure>
        <Disclosure title={t('access')}>
          <AccessTable version={version} parties={parties} />
          <Keep version={version} file="access-list.pdf" label={t('savePdf')} />
        </Disclosure>
        <Disclosure title={t('processing')}>
          <p>{t('processingAbout')}</p>
          <Keep version={version} file="processing-register.xlsx" label={t('saveXlsx')} />
          <Keep version={version} file="processing-register.ods" label={t('saveOds')} />
        </Disclosure>
        <FormActions>
          <Button icon="print" onPress={() => window.print()}>
            {t('print')}
          </Button>
        </FormActions>
      </Stack>
    </Section>
  )
}

/** The same as a file of the gateway, which logs that it was opened. */
function Keep({
  version,
  file,
  label,
}: {
  version: AgreementAnswer
  file: string
  label: string
}): ReactElement {
  return (
    <p>
      <Link href={`/api/papers/${file}?version=${version.id}`} download>
        {label}
      </Link>
    </p>
  )
}

/** The arrangement between those who are responsible together (GDPR art. 26). */
function JointArrangement({ version, parties }: PapersProps): ReactElement {
  const t = useTranslations('agreements')
  const day = useDay()
  const nameOf = usePartyName()
  const say = useLineWords()
  const [words] = version.words
  const signed = parties.filter(({ service }) => version.parties.includes(service)).map(nameOf)
  return (
    <DefinitionList
      items={[
        { term: t('jointParties'), value: say.list(signed) },
        {
          term: t('finality'),
          value: words ? (
            <Seen field={words.finality} about={t('finality')}>
              {(value) => value}
            </Seen>
          ) : null,
        },
        {
          term: t('answersPeople'),
          value: words ? (
            <Seen field={words.answersPeople} about={t('answersPeople')}>
              {(value) => value}
            </Seen>
          ) : null,
        },
        { term: t('jointOwn'), value: t('jointOwnText') },
        { term: t('retention'), value: t('months', { months: version.retentionMonths }) },
        { term: t('holds'), value: version.holdsFrom === undefined ? '' : day(version.holdsFrom) },
      ]}
    />
  )
}

function AccessTable({ version, parties }: PapersProps): ReactElement {
  const t = useTranslations('agreements')
  const kind = useTranslations('kinds')
  const capacity = useTranslations('capacities')
  const nameOf = usePartyName()
  const say = useLineWords()
  return (
    <Table
      caption={t('accessCaption', { number: String(version.number) })}
      rows={accessList(version, parties)}
      rowKey={({ key }) => key}
      columns={[
        { id: 'category', header: t('category'), rowHeader: true, cell: (row) => capacity(row.capacity) },
        { id: 'service', header: t('party'), cell: (row) => nameOf(row.party) },
        { id: 'regime', header: t('secrecy'), cell: (row) => t(`regime.${row.regime}`) },
        {
          id: 'hears',
          header: t('hears'),
          cell: (row) =>
            row.kinds.length === 0 ? t('hearsNothing') : say.list(row.kinds.map((one) => kind(one))),
        },
      ]}
    />
  )
}
