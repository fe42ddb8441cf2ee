import { capacities } from '@kader/i18n/nl/capacities'
import { consults } from '@kader/i18n/nl/consults'
import { errors } from '@kader/i18n/nl/errors'
import { fiches } from '@kader/i18n/nl/fiches'
import { kinds } from '@kader/i18n/nl/kinds'
import { orders } from '@kader/i18n/nl/orders'
import { refusals } from '@kader/i18n/nl/refusals'
import { status } from '@kader/i18n/nl/status'
import { ui } from '@kader/i18n/nl/ui'
import { Surroundings } from '@kader/ui/surroundings'
import { IntlProvider } from 'use-intl'
import type { Messages } from 'use-intl'
import type { ReactElement, ReactNode } from 'react'
import '@kader/ui/kader.css'

const messages = { capacities, consults, errors, fiches, kinds, orders, refusals, status, ui }

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
