import { languages } from '@kader/i18n/language'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { elementSectors } from '../element/element-sectors.ts'
import { themed } from '../themes.ts'
import type { Themed } from '../themes.ts'
import { NameTable, Sample } from './embed-tables.tsx'
import { Frame } from './frame.tsx'
import type { PageProps } from './page-props.ts'

/** Where this page itself is served is not known when it is built. */
const origin = 'https://kader.voorbeeld.be'

const themeWords = {
  '--kader-font': 'lookFont',
  '--kader-size': 'lookSize',
  '--kader-paper': 'lookPaper',
  '--kader-ink': 'lookInk',
  '--kader-action': 'lookAction',
  '--kader-on-action': 'lookOnAction',
  '--kader-line': 'lookLine',
  '--kader-radius': 'lookRadius',
} as const satisfies Record<Themed, string>

/** For developers: everything the element takes, says and needs. */
export function EmbedPage(props: PageProps): ReactElement {
  const say = useTranslations('embed')
  const { files } = props
  return (
    <Frame {...props} page="embed" title={say('title')} lead={say('lead')}>
      <p>
        <a href="/voorbeeld">{say('seeExample')}</a>
      </p>
      <section className="p-prose">
        <h2>{say('place')}</h2>
        <p>{say('placeAbout')}</p>
        <Sample>{`<script defer src="${origin}${files.element.address}"></script>\n<kader-advies sector="education" lang="nl"></kader-advies>`}</Sample>
        <p>{say('pinned')}</p>
        <Sample>{`<script defer crossorigin="anonymous"\n  src="${origin}${files.element.pinned}"\n  integrity="${files.element.integrity}"></script>`}</Sample>
      </section>
      <Attributes />
      <Events />
      <Look />
      <section className="p-prose">
        <h2>{say('policy')}</h2>
        <p>{say('policyAbout')}</p>
        <Sample>{`Content-Security-Policy: script-src ${origin}${files.element.address}`}</Sample>
        <p>{say('policyPinned')}</p>
      </section>
      <section className="p-prose">
        <h2>{say('api')}</h2>
        <p>{say('apiAbout')}</p>
        <Sample>{`POST ${origin}/api/v1/advice`}</Sample>
        <p>
          <a href="/api/v1/reference">{say('apiReference')}</a>
        </p>
      </section>
      <section className="p-prose">
        <h2>{say('version')}</h2>
        <p>{say('versionAbout', { version: files.version, size: files.element.kilobytes })}</p>
      </section>
    </Frame>
  )
}

function Attributes(): ReactElement {
  const say = useTranslations('embed')
  const codes = (all: readonly string[]): ReactElement => <code>{all.join(' | ')}</code>
  return (
    <section className="p-prose">
      <h2>{say('attributes')}</h2>
      <NameTable
        caption={say('attributes')}
        heads={[say('attribute'), say('values'), say('meaning')]}
        rows={[
          ['sector', codes(elementSectors), say('attributeSector')],
          ['lang', codes(languages), say('attributeLang')],
          ['day', say('dayValue'), say('attributeDay')],
          ['theme', codes(['light', 'dark']), say('attributeTheme')],
        ]}
      />
    </section>
  )
}

function Events(): ReactElement {
  const say = useTranslations('embed')
  return (
    <section className="p-prose">
      <h2>{say('events')}</h2>
      <NameTable
        caption={say('events')}
        heads={[say('event'), say('holds'), say('when')]}
        rows={[
          ['kader-start', <code key="start">{'{ at }'}</code>, say('eventStart')],
          ['kader-answer', <code key="answer">{'{ at, outcome, rules, number }'}</code>, say('eventAnswer')],
        ]}
      />
      <p>{say('eventsAbout')}</p>
      <Sample>
        {
          "document.querySelector('kader-advies').addEventListener('kader-answer', ({ detail }) => {\n  console.log(detail.outcome, detail.number)\n})"
        }
      </Sample>
    </section>
  )
}

function Look(): ReactElement {
  const say = useTranslations('embed')
  const names = Object.keys(themed) as Themed[]
  return (
    <section className="p-prose">
      <h2>{say('look')}</h2>
      <p>{say('lookAbout')}</p>
      <NameTable
        caption={say('look')}
        heads={[say('property'), say('meaning'), say('without')]}
        rows={names.map((name) => [
          name,
          say(themeWords[name]),
          <code key={name}>{themed[name].standard}</code>,
        ])}
      />
      <Sample>{'kader-advies {\n  --kader-action: #00587c;\n  --kader-font: inherit;\n}'}</Sample>
    </section>
  )
}
