import { Capacity } from '@kader/domain/vocabulary/capacities'
import { Kind } from '@kader/domain/vocabulary/kinds'
import { Purpose } from '@kader/domain/vocabulary/purposes'
import { Setting } from '@kader/domain/vocabulary/settings'
import { Button } from '@kader/ui/button'
import { Form, FormActions } from '@kader/ui/form'
import { Select } from '@kader/ui/select-field'
import { useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import { presetNames, presetOf, presets } from './asking.ts'
import type { Frame, PresetName } from './asking.ts'

interface QuestionFormProps {
  frame: Frame
  pending: boolean
  onChange: (frame: Frame) => void
  onAsk: () => void
}

/** To whom, what, how and for what: four choices in plain words, or one of the usual questions. */
export function QuestionForm({ frame, pending, onChange, onAsk }: QuestionFormProps): ReactElement {
  const say = useTranslations('advice')
  const capacities = useTranslations('capacities')
  const kinds = useTranslations('kinds')
  const words = useTranslations('vocabulary')
  return (
    <Form onSubmit={onAsk} label={say('question')}>
      <Select
        label={say('often')}
        required
        placeholder={null}
        value={presetOf(frame) ?? 'own'}
        options={[
          ...presetNames.map((name) => ({ value: name, label: say(`preset.${name}`) })),
          { value: 'own', label: say('preset.own') },
        ]}
        onChange={(name) => onChange({ ...frame, ...presets[name as PresetName] })}
      />
      <Select
        label={say('recipient')}
        required
        placeholder={null}
        value={frame.recipient}
        options={Capacity.options.map((value) => ({ value, label: atTheStart(capacities(value)) }))}
        onChange={(value) => onChange({ ...frame, recipient: Capacity.parse(value) })}
      />
      <Select
        label={say('kind')}
        description={words(`kindHelp.${frame.kind}`)}
        required
        placeholder={null}
        value={frame.kind}
        options={Kind.options.map((value) => ({ value, label: kinds(value) }))}
        onChange={(value) => onChange({ ...frame, kind: Kind.parse(value) })}
      />
      <Select
        label={say('setting')}
        required
        placeholder={null}
        value={frame.setting}
        options={Setting.options.map((value) => ({ value, label: words(`setting.${value}`) }))}
        onChange={(value) => onChange({ ...frame, setting: Setting.parse(value) })}
      />
      <Select
        label={say('purpose')}
        required
        placeholder={null}
        value={frame.purpose}
        options={Purpose.options.map((value) => ({ value, label: words(`purpose.${value}`) }))}
        onChange={(value) => onChange({ ...frame, purpose: Purpose.parse(value) })}
      />
      <FormActions>
        <Button type="submit" variant="primary" pending={pending}>
          {say('ask')}
        </Button>
      </FormActions>
    </Form>
  )
}

/** In a list a name stands by itself, so it begins with a capital. */
function atTheStart(name: string): string {
  return name.charAt(0).toLocaleUpperCase('nl-BE') + name.slice(1)
}
