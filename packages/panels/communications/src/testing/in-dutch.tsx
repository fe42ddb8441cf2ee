import { capacities } from '@kader/i18n/nl/capacities'
import { communications } from '@kader/i18n/nl/communications'
import { conditions } from '@kader/i18n/nl/conditions'
import { errors } from '@kader/i18n/nl/errors'
import { kinds } from '@kader/i18n/nl/kinds'
import { obligations } from '@kader/i18n/nl/obligations'
import { refusals } from '@kader/i18n/nl/refusals'
import { status } from '@kader/i18n/nl/status'
import { ui } from '@kader/i18n/nl/ui'
import { vocabulary } from '@kader/i18n/nl/vocabulary'
import { Surroundings } from '@kader/ui/surroundings'
import { IntlProvider } from 'use-intl'
import type { Messages } from 'use-intl'
import type { ReactElement, ReactNode } from 'react'
import '@kader/ui/kader.css'

const messages = { capacities, communications, conditions, errors, kinds, obligations, refusals, status, ui, vocabulary }

/** What the shell gives a panel: words, a place in the page, nothing else. */
export function InDutch({ children }: { children: ReactNode }): ReactElement {
  return (
    <IntlProvider locale="nl-BE" timeZone="Europe/Brussels" messages={messages as unknown as Messages}>
      <Surroundings locale="nl-BE" words={ui} navigate={() => undefined}>
        <main>{children}</main>
      </Surroundings>
    </IntlProvider>
  )
}
