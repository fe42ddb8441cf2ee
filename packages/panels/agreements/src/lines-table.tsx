import type { AgreementLine } from '@kader/domain/agreement'
import type { AgreementAnswer } from '@kader/domain/answers/agreement'
import { StatusTag } from '@kader/ui/status-tag'
import type { Tone } from '@kader/ui/status-tag'
import { Table } from '@kader/ui/table'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { useLineWords } from './say-line.ts'

const tones: Readonly<Record<AgreementLine['effect'], Tone>> = {
  shared: 'yes',
  'only-if': 'care',
  closed: 'no',
}

/** Who reports what to whom, with which finality, from when on. */
export function LinesTable({ version }: { version: AgreementAnswer }): ReactElement {
  const t = useTranslations('agreements')
  const say = useLineWords()
  const [words] = version.words
  const thresholds = words?.thresholds.shown === true ? words.thresholds.value : []
  return (
    <Table
      caption={t('linesOf', { number: String(version.number) })}
      rows={version.lines}
      rowKey={(line) => line.name}
      columns={[
        { id: 'who', header: t('who'), rowHeader: true, cell: (line) => say.holders(line) },
        { id: 'what', header: t('what'), cell: (line) => say.kinds(line) },
        { id: 'toWhom', header: t('toWhom'), cell: (line) => say.recipients(line) },
        { id: 'where', header: t('where'), cell: (line) => `${say.settings(line)}; ${say.purposes(line)}` },
        {
          id: 'agreed',
          header: t('agreed'),
          cell: (line) => (
            <>
              <StatusTag tone={tones[line.effect]}>{say.effect(line)}</StatusTag>
              <p>{thresholds.find((one) => one.line === line.name)?.text}</p>
              <p className="k-quiet">{say.period(line)}</p>
            </>
          ),
        },
      ]}
    />
  )
}
