import type { FlowWay, FlowWhere } from '@kader/advice/flows/ways-of-flow'
import { Purpose } from '@kader/domain/vocabulary/purposes'
import { dayInWords } from '@kader/i18n/dates'
import { chooseLanguage } from '@kader/i18n/language'
import { ArticleList } from '@kader/ui/article-list'
import { ContestedMark } from '@kader/ui/decision-mark'
import { Disclosure } from '@kader/ui/disclosure'
import { useLocale, useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import { Conditions } from './conditions.tsx'
import { Readings } from './readings.tsx'

interface WayCardProps {
  way: FlowWay
  open: boolean
}

/** One rule: its sentence first, then for whom, on what conditions, and everything it rests on. */
export function WayCard({ way, open }: WayCardProps): ReactElement {
  const say = useTranslations('framework')
  const duties = useTranslations('obligations')
  return (
    <li className="k-way-card">
      <p lang="nl">
        <strong>{way.sentence}</strong>
      </p>
      {way.contested ? <ContestedMark /> : null}
      <Where where={way.where} />
      {open ? <Conditions effect={way.effect} codes={way.conditions} /> : null}
      {way.obligations.length === 0 || !open ? null : (
        <>
          <p className="k-way-part">{say('obligations')}</p>
          <ul>
            {way.obligations.map((code) => (
              <li key={code}>{duties(code)}</li>
            ))}
          </ul>
        </>
      )}
      <Readings way={way} />
      <WayArticles way={way} />
    </li>
  )
}

function Where({ where }: { where: readonly FlowWhere[] }): ReactElement {
  const say = useTranslations('framework')
  const capacities = useTranslations('capacities')
  const words = useTranslations('vocabulary')
  const lines = where.map(({ holders, recipients, settings, purposes }) =>
    [
      say('fromTo', {
        from: holders.map((one) => capacities(one)).join(', '),
        to: recipients.map((one) => capacities(one)).join(', '),
      }),
      settings.map((one) => words(`setting.${one}`)).join(' / '),
      purposes.length === Purpose.options.length
        ? say('anyPurpose')
        : say('purposes', { purposes: purposes.map((one) => words(`purpose.${one}`)).join(' / ') }),
    ].join('. '),
  )
  const list = (
    <ul className="k-way-where">
      {lines.map((line) => (
        <li key={line}>{line}.</li>
      ))}
    </ul>
  )
  return lines.length > 2 ? <Disclosure title={`${say('where')} (${lines.length})`}>{list}</Disclosure> : list
}

function WayArticles({ way: { articles, unconfirmed } }: { way: FlowWay }): ReactElement {
  const say = useTranslations('framework')
  const language = chooseLanguage([useLocale()])
  return (
    <>
      <ArticleList
        articles={articles.map(({ id, title, citation, from, to, confirmed, href }) => ({
          id,
          title,
          citation,
          confirmed,
          validFrom: dayInWords(language, from),
          ...(to === undefined ? {} : { validTo: dayInWords(language, to) }),
          ...(href === undefined ? {} : { href }),
        }))}
      />
      <p className="k-quiet">{say(unconfirmed ? 'unconfirmed' : 'confirmed')}</p>
    </>
  )
}
