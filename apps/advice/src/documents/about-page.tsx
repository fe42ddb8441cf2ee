import type { ReactElement } from 'react'
import { useMessages } from 'use-intl'
import { Frame } from './frame.tsx'
import type { PageProps } from './page-props.ts'

interface About {
  readonly title: string
  readonly lead: string
  readonly sections: Readonly<
    Record<string, { readonly title: string; readonly text: Readonly<Record<string, string>> }>
  >
}

export function PrivacyPage(props: PageProps): ReactElement {
  return <AboutPage {...props} page="privacy" about={useMessages().site.privacy} />
}

export function AccessibilityPage(props: PageProps): ReactElement {
  return <AboutPage {...props} page="accessibility" about={useMessages().site.accessibility} />
}

/** A page of plain text, section by section. */
function AboutPage(props: PageProps & { page: 'privacy' | 'accessibility'; about: About }): ReactElement {
  const { about } = props
  return (
    <Frame {...props} title={about.title} lead={about.lead}>
      {Object.entries(about.sections).map(([key, { title, text }]) => (
        <section key={key} className="p-prose">
          <h2>{title}</h2>
          {Object.entries(text).map(([place, words]) => (
            <p key={place}>{words}</p>
          ))}
        </section>
      ))}
    </Frame>
  )
}
