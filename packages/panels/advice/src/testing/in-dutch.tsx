import { advice } from '@kader/i18n/nl/advice'
import { capacities } from '@kader/i18n/nl/capacities'
import { kinds } from '@kader/i18n/nl/kinds'
import { nav } from '@kader/i18n/nl/nav'
import { obligations } from '@kader/i18n/nl/obligations'
import { quiz } from '@kader/i18n/nl/quiz'
import { story } from '@kader/i18n/nl/story'
import { ui } from '@kader/i18n/nl/ui'
import { vocabulary } from '@kader/i18n/nl/vocabulary'
import { Surroundings } from '@kader/ui/surroundings'
import { IntlProvider } from 'use-intl'
import type { Messages } from 'use-intl'
import type { ReactElement, ReactNode } from 'react'

const messages = { advice, capacities, kinds, nav, obligations, quiz, story, ui, vocabulary }

/** What the shell gives a panel: words, a place in the page, nothing else. */
export function InDutch({ children }: { children: ReactNode }): ReactElement {
  return (
    <IntlProvider locale="nl-BE" timeZone="Europe/Brussels" messages={messages as Messages}>
      <Surroundings locale="nl-BE" words={ui} navigate={() => undefined}>
        <main>{children}</main>
      </Surroundings>
    </IntlProvider>
  )
}
