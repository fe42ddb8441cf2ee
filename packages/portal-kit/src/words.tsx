import { useSuspenseQuery } from '@tanstack/react-query'
import { IntlProvider, useMessages } from 'use-intl'
import type { Messages } from 'use-intl'
import type { ReactElement, ReactNode } from 'react'
import { loadAreas } from '@kader/i18n/area'
import { capacitiesArea } from '@kader/i18n/areas/capacities'
import { errorsArea } from '@kader/i18n/areas/errors'
import { navArea } from '@kader/i18n/areas/nav'
import { refusalsArea } from '@kader/i18n/areas/refusals'
import { shellArea } from '@kader/i18n/areas/shell'
import { uiArea } from '@kader/i18n/areas/ui'
import { localeTags } from '@kader/i18n/language'
import type { Words } from '@kader/ui/words'
import { useDisplay } from './display.tsx'
import { usePortal } from './portal-context.tsx'

const own = [uiArea, shellArea, navArea, errorsArea, refusalsArea, capacitiesArea]

/** Fetches the words of the chosen language before anything is drawn. */
export function WordsOfPortal({ children }: { children: ReactNode }): ReactElement {
  const { language } = useDisplay()
  const { areas } = usePortal()
  const { data } = useSuspenseQuery({
    queryKey: ['words', language],
    queryFn: () => loadAreas([...own, ...areas], language),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  })
  return (
    <IntlProvider
      locale={localeTags[language]}
      timeZone="Europe/Brussels"
      messages={data as unknown as Messages}
    >
      {children}
    </IntlProvider>
  )
}

/** The words of the primitives, from the catalogue. */
export function usePrimitiveWords(): Words {
  return useMessages().ui
}
