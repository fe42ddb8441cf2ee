import type { SignalLine } from '@kader/domain/answers/signal'
import { Table } from '@kader/ui/table'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { Seen } from '@kader/panel-kit/explain'

interface RegisteredLinesProps {
  lines: readonly SignalLine[]
  caption: string
  /** Said in the same words whether nothing was sent or nothing is for this reader. */
  none: string
}

export function RegisteredLines({ lines, caption, none }: RegisteredLinesProps): ReactElement {
  const kinds = useTranslations('kinds')
  const t = useTranslations('registry.file')
  return (
    <Table
      caption={caption}
      captionHidden
      rows={lines}
      rowKey={(line) => line.id}
      empty={<p className="k-quiet">{none}</p>}
      columns={[
        { id: 'kind', header: t('kind'), rowHeader: true, cell: (line) => kinds(line.kind) },
        {
          id: 'text',
          header: caption,
          cell: (line) => (
            <Seen field={line.text} about={kinds(line.kind)}>
              {(text) => text}
            </Seen>
          ),
        },
      ]}
    />
  )
}
