import { agreements } from '@kader/i18n/nl/agreements'
import { capacities } from '@kader/i18n/nl/capacities'
import { cells } from '@kader/i18n/nl/cells'
import { registry } from '@kader/i18n/nl/registry'
import { organisations } from '@kader/i18n/nl/organisations'
import { errors } from '@kader/i18n/nl/errors'
import { kinds } from '@kader/i18n/nl/kinds'
import { retention } from '@kader/i18n/nl/retention'
import { refusals } from '@kader/i18n/nl/refusals'
import { status } from '@kader/i18n/nl/status'
import { ui } from '@kader/i18n/nl/ui'
import { Surroundings } from '@kader/ui/surroundings'
import { IntlProvider } from 'use-intl'
import type { Messages } from 'use-intl'
import type { ReactElement, ReactNode } from 'react'
import '@kader/ui/kader.css'

const messages = { agreements, capacities, cells, organisations, registry, retention, errors, kinds, refusals, status, ui }

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
