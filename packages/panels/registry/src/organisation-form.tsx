import type { OrganisationList } from '@kader/domain/answers/organisation'
import type { SaveOrganisation } from '@kader/domain/commands/organisation'
import { subSectors } from '@kader/domain/organisation'
import type { SubSector } from '@kader/domain/organisation'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { Form, FormActions } from '@kader/ui/form'
import { Select } from '@kader/ui/select-field'
import { TextArea } from '@kader/ui/text-area'
import { TextField } from '@kader/ui/text-field'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { useDeed } from '@kader/panel-kit/deed'
import type { Deed } from '@kader/panel-kit/deed'
import { Refused } from '@kader/panel-kit/explain'
import { commandOf, draftOf, useOrganisationProblems } from './organisation-draft.ts'
import type { OrganisationDraft } from './organisation-draft.ts'
import { TerritoryFields } from './territory-fields.tsx'

export interface OrganisationFormProps {
  list: OrganisationList
  /** Absent for a new one. */
  organisation?: OrganisationList['organisations'][number]
  save: Deed<SaveOrganisation>
  onClose: () => void
}

const standings = ['publicService', 'socialSecurity'] as const
const numbers = ['kbo', 'institution', 'ovo'] as const

/** Writes or corrects one organisation; what was typed stays until it is kept. */
export function OrganisationForm({ list, organisation, save, onClose }: OrganisationFormProps): ReactElement {
  const t = useTranslations('organisations')
  const kinds = useTranslations('organisations.kinds')
  const announce = useAnnounce()
  const { run, pending, failure } = useDeed(save)
  const problems = useOrganisationProblems(failure)
  const [draft, setDraft] = useState(draftOf(organisation))
  const set = (part: Partial<OrganisationDraft>): void => setDraft({ ...draft, ...part })
  const send = async (): Promise<void> => {
    if (!(await run(commandOf(draft, organisation)))) return
    announce({ message: t('saved'), tone: 'yes' })
    onClose()
  }
  return (
    <Form label={t('save')} onSubmit={() => void send()} problems={problems}>
      <Refused failure={failure} />
      <TextField
        label={t('nameField')}
        name="name"
        required
        value={draft.name}
        onChange={(name) => set({ name })}
      />
      <Select
        label={t('kindField')}
        name="subSector"
        required
        value={draft.subSector}
        onChange={(subSector) => set({ subSector })}
        options={(Object.keys(subSectors) as SubSector[]).map((value) => ({ value, label: kinds(value) }))}
      />
      {list.mustNameService ? (
        <Select
          label={t('service')}
          description={t('serviceAbout')}
          name="service"
          required
          value={draft.service}
          onChange={(service) => set({ service })}
          options={servicesOf(list)}
        />
      ) : null}
      <TerritoryFields territory={draft.territory} onChange={(territory) => set({ territory })} />
      <TextArea
        label={t('contacts')}
        description={t('contactsAbout')}
        name="contacts"
        rows={3}
        value={draft.contacts}
        onChange={(contacts) => set({ contacts })}
      />
      <TextField
        label={t('dataProtection')}
        description={t('dataProtectionAbout')}
        name="dataProtection"
        value={draft.dataProtection}
        onChange={(dataProtection) => set({ dataProtection })}
      />
      {standings.map((name) => (
        <Select
          key={name}
          label={t(name)}
          description={t(`${name}About`)}
          name={name}
          placeholder={t('unknown')}
          value={draft[name]}
          onChange={(answer) => set({ [name]: answer })}
          options={(['yes', 'no'] as const).map((value) => ({ value, label: t(value) }))}
        />
      ))}
      {numbers.map((name) => (
        <TextField
          key={name}
          label={t(name)}
          description={t(`${name}About`)}
          name={name}
          width="short"
          value={draft[name]}
          onChange={(typed) => set({ [name]: typed })}
        />
      ))}
      <FormActions>
        <Button variant="primary" type="submit" pending={pending}>
          {t('save')}
        </Button>
        {organisation === undefined ? null : <Button onPress={onClose}>{t('cancel')}</Button>}
      </FormActions>
    </Form>
  )
}

/** Each service of the cell once, by the name that its seat carries. */
function servicesOf({ services, seats }: OrganisationList): { value: string; label: string }[] {
  const names = new Map<string, string>()
  for (const { mandate, service } of services) {
    const seat = seats.find((one) => one.mandate === mandate)
    if (seat?.service.shown === true) names.set(service, seat.service.value)
  }
  return [...names].map(([value, label]) => ({ value, label }))
}
