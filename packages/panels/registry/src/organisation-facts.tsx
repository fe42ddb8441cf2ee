import type { OrganisationList } from '@kader/domain/answers/organisation'
import { subSectors } from '@kader/domain/organisation'
import { DefinitionList } from '@kader/ui/definition-list'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { Seen } from '@kader/panel-kit/explain'
import './intl-words.ts'
import { ServedPlaces } from './served-places.tsx'

type Organisation = OrganisationList['organisations'][number]

export interface OrganisationFactsProps {
  one: Pick<
    Organisation,
    'subSector' | 'territory' | 'publicService' | 'socialSecurity' | 'kbo' | 'institution' | 'ovo' | 'contacts' | 'dataProtection'
  >
  list: Pick<OrganisationList, 'municipalities'>
}

/** What is known of an organisation, or was. */
export function OrganisationFacts({ one, list }: OrganisationFactsProps): ReactElement {
  const t = useTranslations('organisations')
  const kinds = useTranslations('organisations.kinds')
  const sectors = useTranslations('organisations.sectors')
  const text = (field: Organisation['name'], about: string): ReactElement => (
    <Seen field={field} about={about}>
      {(value) => (value === '' ? <span className="k-quiet">{t('unknown')}</span> : value)}
    </Seen>
  )
  return (
    <DefinitionList
      items={[
        { term: t('kind'), value: `${kinds(one.subSector)} (${sectors(subSectors[one.subSector])})` },
        { term: t('served'), value: <ServedPlaces territory={one.territory} list={list} /> },
        {
          term: t('contacts'),
          value: (
            <Seen field={one.contacts} about={t('contacts')}>
              {(all) => (all.length === 0 ? <span className="k-quiet">{t('unknown')}</span> : all.join(', '))}
            </Seen>
          ),
        },
        { term: t('dataProtection'), value: text(one.dataProtection, t('dataProtection')) },
        ...standings.flatMap((name) => (one[name] === undefined ? [] : [{ term: t(name), value: t(one[name] ? 'yes' : 'no') }])),
        { term: t('kbo'), value: text(one.kbo, t('kbo')) },
        ...(isEmpty(one.institution)
          ? []
          : [{ term: t('institution'), value: text(one.institution, t('institution')) }]),
        ...(isEmpty(one.ovo) ? [] : [{ term: t('ovo'), value: text(one.ovo, t('ovo')) }]),
      ]}
    />
  )
}

const standings = ['publicService', 'socialSecurity'] as const

function isEmpty(field: Organisation['name']): boolean {
  return field.shown && field.value === ''
}
