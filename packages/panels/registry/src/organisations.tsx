import type { OrganisationList } from '@kader/domain/answers/organisation'
import type { SaveOrganisation } from '@kader/domain/commands/organisation'
import { Button } from '@kader/ui/button'
import { Stack } from '@kader/ui/layout'
import { Card, PageHeader, Section } from '@kader/ui/section'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import type { Deed } from '@kader/panel-kit/deed'
import { Explaining } from '@kader/panel-kit/explain'
import type { RenderWhy } from '@kader/panel-kit/explain'
import './intl-words.ts'
import { OrganisationFacts } from './organisation-facts.tsx'
import { OrganisationForm } from './organisation-form.tsx'
import { OrganisationHistory } from './organisation-history.tsx'

export interface OrganisationsProps {
  list: OrganisationList
  save: Deed<SaveOrganisation>
  renderWhy: RenderWhy
}

type Organisation = OrganisationList['organisations'][number]

/** The register of services and organisations; who keeps a part of it can add and change there. */
export function Organisations({ list, save, renderWhy }: OrganisationsProps): ReactElement {
  const t = useTranslations('organisations')
  const [editing, setEditing] = useState<string>()
  const close = (): void => setEditing(undefined)
  return (
    <Explaining renderWhy={renderWhy}>
      <Stack gap="large">
        <PageHeader title={t('title')} lead={t('lead')} />
        {list.organisations.length === 0 ? <p className="k-quiet">{t('none')}</p> : null}
        {list.organisations.map((one) =>
          editing === one.id ? (
            <Card key={one.id} title={nameOf(one)}>
              <OrganisationForm list={list} organisation={one} save={save} onClose={close} />
            </Card>
          ) : (
            <OrganisationCard key={one.id} one={one} list={list} onEdit={() => setEditing(one.id)} />
          ),
        )}
        {list.mayAdd && editing === undefined ? (
          <Section title={t('add')}>
            <OrganisationForm key={list.organisations.length} list={list} save={save} onClose={close} />
          </Section>
        ) : null}
      </Stack>
    </Explaining>
  )
}

interface CardProps {
  one: Organisation
  list: OrganisationList
  onEdit: () => void
}

function OrganisationCard({ one, list, onEdit }: CardProps): ReactElement {
  const t = useTranslations('organisations')
  return (
    <Card title={nameOf(one)}>
      <OrganisationFacts one={one} list={list} />
      <OrganisationHistory one={one} list={list} />
      {one.may.includes('edit') ? (
        <div>
          <Button small onPress={onEdit}>
            {t('edit', { name: nameOf(one) })}
          </Button>
        </div>
      ) : null}
    </Card>
  )
}

function nameOf({ name }: Organisation): string {
  return name.shown ? name.value : ''
}
