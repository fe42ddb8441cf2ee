import { Button } from '@kader/ui/button'
import { CheckboxGroup } from '@kader/ui/checkbox'
import { DateField } from '@kader/ui/date-field'
import { Disclosure } from '@kader/ui/disclosure'
import { FormActions } from '@kader/ui/form'
import { Stack } from '@kader/ui/layout'
import { RadioGroup } from '@kader/ui/radio-group'
import { Card } from '@kader/ui/section'
import { TextArea } from '@kader/ui/text-area'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import {
  agreedConditions,
  agreedKinds,
  agreedPurposes,
  agreedSettings,
  hearers,
  reporters,
} from './choices.ts'
import type { LineDraft } from './draft.ts'

interface LineFieldsProps {
  line: LineDraft
  /** Its place among the lines; fields are named after it. */
  place: number
  onChange: (line: LineDraft) => void
  onRemove: () => void
}

/** One line being written: five choices, what is agreed about them, and from when on one reports. */
export function LineFields({ line, place, onChange, onRemove }: LineFieldsProps): ReactElement {
  const t = useTranslations('agreements')
  const kind = useTranslations('kinds')
  const capacity = useTranslations('capacities')
  const field = (name: string): string => `lines.${place}.${name}`
  const set = (part: Partial<LineDraft>): void => onChange({ ...line, ...part })
  return (
    <Card
      title={t('line', { number: String(place + 1) })}
      level={3}
      actions={
        <Button variant="quiet" icon="cross" small onPress={onRemove}>
          {t('removeLine', { number: String(place + 1) })}
        </Button>
      }
    >
      <Stack>
        <RadioGroup
          label={t('agreed')}
          name={field('effect')}
          required
          value={line.effect}
          onChange={(effect) => set({ effect })}
          options={(['shared', 'only-if', 'closed'] as const).map((value) => ({
            value,
            label: t(`choice.${value}`),
            description: t(`choiceAbout.${value}`),
          }))}
        />
        {line.effect === 'only-if' ? (
          <CheckboxGroup
            label={t('onlyIf')}
            name={field('unless')}
            required
            value={line.unless}
            onChange={(unless) => set({ unless })}
            options={agreedConditions.map((value) => ({
              value,
              label: t(`condition.${value as 'C-CONSENT'}`),
            }))}
          />
        ) : null}
        <Chosen
          title={t('who')}
          names={line.holders.map((one) => capacity(one as 'mayor'))}
          none={t('chooseNone')}
        >
          <CheckboxGroup
            label={t('who')}
            name={field('holders')}
            required
            value={line.holders}
            onChange={(holders) => set({ holders })}
            options={reporters.map((value) => ({ value, label: capacity(value) }))}
          />
        </Chosen>
        <Chosen title={t('what')} names={line.kinds.map((one) => kind(one as 'ID'))} none={t('chooseNone')}>
          <CheckboxGroup
            label={t('what')}
            name={field('kinds')}
            required
            value={line.kinds}
            onChange={(kinds) => set({ kinds })}
            options={agreedKinds.map((value) => ({ value, label: kind(value) }))}
          />
        </Chosen>
        <Chosen
          title={t('toWhom')}
          names={line.recipients.map((one) => capacity(one as 'mayor'))}
          none={t('chooseNone')}
        >
          <CheckboxGroup
            label={t('toWhom')}
            name={field('recipients')}
            required
            value={line.recipients}
            onChange={(recipients) => set({ recipients })}
            options={hearers.map((value) => ({ value, label: capacity(value) }))}
          />
        </Chosen>
        <Chosen
          title={t('whereShort')}
          names={line.settings.map((one) => t(`setting.${one as 'bilateral'}`))}
          none={t('chooseNone')}
        >
          <CheckboxGroup
            label={t('whereShort')}
            name={field('settings')}
            required
            value={line.settings}
            onChange={(settings) => set({ settings })}
            options={agreedSettings.map((value) => ({ value, label: t(`setting.${value}`) }))}
          />
        </Chosen>
        <Chosen
          title={t('whatFor')}
          names={line.purposes.map((one) => t(`purpose.${one as 'care'}`))}
          none={t('chooseNone')}
        >
          <CheckboxGroup
            label={t('whatFor')}
            name={field('purposes')}
            required
            value={line.purposes}
            onChange={(purposes) => set({ purposes })}
            options={agreedPurposes.map((value) => ({ value, label: t(`purpose.${value}`) }))}
          />
        </Chosen>
        <TextArea
          label={t('threshold')}
          description={t('thresholdAbout')}
          name={field('threshold')}
          required
          limit={2000}
          rows={2}
          value={line.threshold}
          onChange={(threshold) => set({ threshold })}
        />
        <FormActions>
          <DateField
            label={t('lineFrom')}
            name={field('from')}
            required
            value={line.from}
            onChange={(from) => set({ from })}
          />
          <DateField label={t('lineTo')} name={field('to')} value={line.to} onChange={(to) => set({ to })} />
        </FormActions>
      </Stack>
    </Card>
  )
}

/** A choice folded away behind what was chosen; one that began empty stays open while one chooses. */
function Chosen({
  title,
  names,
  none,
  children,
}: {
  title: string
  names: readonly string[]
  none: string
  children: ReactElement
}): ReactElement {
  const [beganEmpty] = useState(names.length === 0)
  return (
    <Disclosure
      title={`${title}: ${names.length === 0 ? none : names.join(', ')}`}
      open={beganEmpty || names.length === 0}
    >
      {children}
    </Disclosure>
  )
}
