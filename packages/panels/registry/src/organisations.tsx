import type { OrganisationList } from '@kader/domain/answers/organisation'
import type { SaveOrganisation } from '@kader/domain/commands/organisation'
import { subSectors } from '@kader/domain/organisation'
import { Button } from '@kader/ui/button'
import { DefinitionList } from '@kader/ui/definition-list'
import { Stack } from '@kader/ui/layout'
import { Card, PageHeader, Section } from '@kader/ui/section'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import type { Deed } from './deed.ts'
import { Explaining, Seen } from './explain.tsx'
import type { RenderWhy } from './explain.tsx'
import './intl-words.ts'
import { OrganisationForm } from './organisation-form.tsx'
import { ServedPlaces } from './served-places.tsx'

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
  const kinds = useTranslations('organisations.kinds')
  const sectors = useTranslations('organisations.sectors')
  const text = (field: Organisation['name'], about: string): ReactElement => (
    <Seen field={field} about={about}>
      {(value) => (value === '' ? <span className="k-quiet">{t('unknown')}</span> : value)}
    </Seen>
  )
  return (
    <Card title={nameOf(one)}>
      <DefinitionList
        items={[
          { term: t('kind'), value: `${kinds(one.subSector)} (${sectors(subSectors[one.subSector])})` },
          { term: t('served'), value: <ServedPlaces territory={one.territory} list={list} /> },
          {
            term: t('contacts'),
            value: (
              <Seen field={one.contacts} about={t('contacts')}>
                {(all) =>
                  all.length === 0 ? <span className="k-quiet">{t('unknown')}</span> : all.join(', ')
                }
              </Seen>
            ),
          },
          { term: t('dataProtection'), value: text(one.dataProtection, t('dataProtection')) },
          { term: t('kbo'), value: text(one.kbo, t('kbo')) },
          ...(isEmpty(one.institution)
            ? []
            : [{ term: t('institution'), value: text(one.institution, t('institution')) }]),
          ...(isEmpty(one.ovo) ? [] : [{ term: t('ovo'), value: text(one.ovo, t('ovo')) }]),
        ]}
      />
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

function isEmpty(field: Organisation['name']): boolean {
  return field.shown && field.value === ''
}
