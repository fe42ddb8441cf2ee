import type { OwnCell } from '@kader/domain/answers/cell'
import { FederalRegistration } from '@kader/domain/cell'
import type { KeepCell } from '@kader/domain/commands/cell'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { DateField } from '@kader/ui/date-field'
import { Form, FormActions } from '@kader/ui/form'
import { Select } from '@kader/ui/select-field'
import { TextField } from '@kader/ui/text-field'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { cellDraftOf, keepCellOf, useCellProblems } from './cell-draft.ts'
import type { CellDraft } from './cell-draft.ts'
import { useDeed } from '@kader/panel-kit/deed'
import type { Deed } from '@kader/panel-kit/deed'
import { DeedFields } from './deed-fields.tsx'
import { Refused } from '@kader/panel-kit/explain'
import './intl-words.ts'
import { StatusFields } from './status-fields.tsx'
import { TerritoryFields } from './territory-fields.tsx'

export interface CellFormProps {
  own: OwnCell
  keep: Deed<KeepCell>
  onClose: () => void
}

/** Fills in or corrects what the register knows of the cell; what was typed stays until it is kept. */
export function CellForm({ own, keep, onClose }: CellFormProps): ReactElement {
  const t = useTranslations('cells')
  const announce = useAnnounce()
  const { run, pending, failure } = useDeed(keep)
  // The entry on which one began: when somebody else writes in between, the gateway says so.
  const [entry] = useState(own.entry[0])
  const [draft, setDraft] = useState(() => cellDraftOf(entry, own.day))
  const [sent, setSent] = useState(draft)
  const problems = useCellProblems(failure, own)(sent)
  const set = (part: Partial<CellDraft>): void => setDraft({ ...draft, ...part })
  const send = async (): Promise<void> => {
    setSent(draft)
    if (!(await run(keepCellOf(draft, entry)))) return
    announce({ message: t('saved'), tone: 'yes' })
    onClose()
  }
  return (
    <Form label={t('form')} onSubmit={() => void send()} problems={problems}>
      {problems.length > 0 ? null : <Refused failure={failure} />}
      <TextField
        label={t('nameField')}
        name="name"
        required
        value={draft.name}
        onChange={(name) => set({ name })}
      />
      <DeedFields draft={draft} onChange={set} />
      <TerritoryFields
        legend={t('territoryField')}
        about={t('territoryAbout')}
        territory={draft.territory}
        onChange={(territory) => set({ territory })}
      />
      <StatusFields statuses={draft.statuses} onChange={(statuses) => set({ statuses })} />
      <RegistrationFields draft={draft} onChange={set} />
      <FormActions>
        <Button variant="primary" type="submit" pending={pending}>
          {t('save')}
        </Button>
        <Button onPress={onClose}>{t('cancel')}</Button>
      </FormActions>
    </Form>
  )
}

function RegistrationFields({
  draft,
  onChange,
}: {
  draft: CellDraft
  onChange: (part: Partial<CellDraft>) => void
}): ReactElement {
  const t = useTranslations('cells')
  const words = useTranslations('cells.registrations')
  return (
    <>
      <Select
        label={t('registrationField')}
        description={t('registrationAbout')}
        name="registration"
        required
        width="medium"
        placeholder={null}
        value={draft.registration}
        onChange={(registration) => onChange({ registration })}
        options={FederalRegistration.options.map((value) => ({ value, label: words(value) }))}
      />
      {draft.registration === 'registered' ? (
        <DateField
          label={t('registeredSinceField')}
          name="registeredSince"
          required
          value={draft.registeredSince}
          onChange={(registeredSince) => onChange({ registeredSince })}
        />
      ) : null}
    </>
  )
}
