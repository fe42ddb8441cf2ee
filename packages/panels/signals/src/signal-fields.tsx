import { LineKind } from '@kader/domain/commands/signal'
import { AgeBand } from '@kader/domain/lifecycle/signal'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { Stack } from '@kader/ui/layout'
import { Section } from '@kader/ui/section'
import { Select } from '@kader/ui/select-field'
import { TextArea } from '@kader/ui/text-area'
import { useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import { emptyLine } from './draft.ts'
import type { Draft, DraftLine } from './draft.ts'
import './signal-fields.css'
import type { ChangeDraft } from './use-draft.ts'

/** Most characters of one line, as the gateway takes them. */
const longest = 2000

export function SignalFields({ draft, onChange }: { draft: Draft; onChange: ChangeDraft }): ReactElement {
  const say = useTranslations('signals.editor')
  const ages = useTranslations('status.age')
  const announce = useAnnounce()
  const put = (line: DraftLine): void =>
    onChange({ lines: draft.lines.map((each) => (each.key === line.key ? line : each)) })
  const remove = (line: DraftLine): void => {
    onChange({ lines: draft.lines.filter((each) => each.key !== line.key) })
    announce({ message: say('removed'), quiet: true })
  }
  return (
    <Stack gap="large">
      <Section title={say('about')}>
        <Select
          label={say('age')}
          description={say('ageAbout')}
          name="age"
          required
          placeholder={null}
          width="medium"
          value={draft.age}
          options={AgeBand.options.map((age) => ({ value: age, label: ages(age) }))}
          onChange={(age) => onChange({ age: AgeBand.parse(age) })}
        />
      </Section>
      <Section title={say('lines')}>
        {draft.lines.length === 0 ? <p className="k-quiet">{say('noLines')}</p> : null}
        {draft.lines.map((line, index) => (
          <LineFields key={line.key} line={line} index={index} onChange={put} onRemove={remove} />
        ))}
        <div>
          <Button
            icon="plus"
            onPress={() => onChange({ lines: [...draft.lines, emptyLine(crypto.randomUUID())] })}
          >
            {say('add')}
          </Button>
        </div>
      </Section>
    </Stack>
  )
}

interface LineFieldsProps {
  line: DraftLine
  index: number
  onChange: (line: DraftLine) => void
  onRemove: (line: DraftLine) => void
}

function LineFields({ line, index, onChange, onRemove }: LineFieldsProps): ReactElement {
  const say = useTranslations('signals.editor')
  const kinds = useTranslations('kinds')
  const help = useTranslations('vocabulary.kindHelp')
  const number = String(index + 1)
  return (
    <fieldset className="k-signal-line">
      <legend>{say('line', { number })}</legend>
      <Select
        label={say('kind')}
        description={help(line.kind)}
        name={`lines.${index}.kind`}
        required
        placeholder={null}
        value={line.kind}
        options={LineKind.options.map((kind) => ({ value: kind, label: kinds(kind) }))}
        onChange={(kind) => onChange({ ...line, kind: LineKind.parse(kind) })}
      />
      <TextArea
        label={say('text')}
        name={`lines.${index}.text`}
        required
        rows={3}
        limit={longest}
        value={line.text}
        onChange={(text) => onChange({ ...line, text })}
      />
      <div>
        <Button
          variant="quiet"
          small
          icon="cross"
          label={say('removeLine', { number })}
          onPress={() => onRemove(line)}
        >
          {say('remove')}
        </Button>
      </div>
    </fieldset>
  )
}
