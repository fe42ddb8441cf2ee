import { LineKind } from '@kader/domain/commands/signal'
import { Button } from '@kader/ui/button'
import { Stack } from '@kader/ui/layout'
import { Select } from '@kader/ui/select-field'
import { TextArea } from '@kader/ui/text-area'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import type { DraftLine } from './draft.ts'

export interface ToldLinesProps {
  lines: readonly DraftLine[]
  onChange: (lines: readonly DraftLine[]) => void
}

/** What was said, kind by kind; the minimum. */
export function ToldLines({ lines, onChange }: ToldLinesProps): ReactElement {
  const t = useTranslations('communications')
  const kinds = useTranslations('kinds')
  const change = (at: number, part: Partial<DraftLine>): void => onChange(lines.map((line, index) => (index === at ? { ...line, ...part } : line)))
  return (
    <Stack>
      {lines.map((line, at) => (
        <Stack key={line.key} gap="small">
          <Select
            label={t('kind', { number: String(at + 1) })}
            name={`kind-${at}`}
            required
            placeholder={null}
            value={line.kind}
            onChange={(value) => change(at, { kind: LineKind.parse(value) })}
            options={LineKind.options.map((value) => ({ value, label: kinds(value) }))}
          />
          <TextArea label={t('text', { number: String(at + 1) })} description={t('textAbout')} name={`line-${at}`} required={at === 0} limit={2000} rows={3} value={line.text} onChange={(text) => change(at, { text })} />
          {lines.length === 1 ? null : (
            <Button variant="quiet" onPress={() => onChange(lines.filter((_, index) => index !== at))}>
              {t('removeLine', { number: String(at + 1) })}
            </Button>
          )}
        </Stack>
      ))}
      <Button onPress={() => onChange([...lines, { key: crypto.randomUUID(), kind: 'SIG', text: '' }])} disabled={lines.length >= 10}>
        {t('addLine')}
      </Button>
    </Stack>
  )
}
