import type { ReactNode } from 'react'
import type { QueryClient } from '@tanstack/react-query'
import type { Capacity } from '@kader/domain/vocabulary/capacities'
import type { Area } from '@kader/i18n/area'
import type { Language } from '@kader/i18n/language'
import type { nav } from '@kader/i18n/nl/nav'

/** Names a page in menus, breadcrumbs and titles. */
export type PageName = keyof typeof nav

export interface PageProps {
  /** The `$parts` of the path. */
  params: Readonly<Record<string, string>>
}

export interface PortalPage {
  /** For instance `/`, `/signalen` or `/signalen/$id`. */
  path: string
  name: PageName
  load: () => Promise<{ Page: (props: PageProps) => ReactNode }>
  /** In the main menu, in the order of the list. */
  menu?: boolean
  /** Only in the menu of these functions: the others would find nothing there. Without it, of everyone. */
  offeredTo?: readonly Capacity[]
  /** Also shown to who did not sign in; holds nothing of a person or a case. */
  public?: boolean
}

/** Everything a portal is; the kit itself knows no sector. */
export interface PortalDefinition {
  /** Id of the portal; the colour of its `data-sector`. */
  sector: string
  name: Readonly<Record<Language, string>>
  version: string
  pages: readonly PortalPage[]
  /** Words of the panels this portal uses, next to those of the shell. */
  areas: readonly Area[]
  queries: QueryClient
}
