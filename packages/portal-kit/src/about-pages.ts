import type { PortalDefinition, PortalPage } from './portal-definition.ts'

/** Every portal has these, also for who did not sign in. */
const aboutPages: readonly PortalPage[] = [
  { path: '/privacy', name: 'privacy', public: true, load: () => import('./privacy-page.tsx') },
  {
    path: '/toegankelijkheid',
    name: 'accessibility',
    public: true,
    load: () => import('./accessibility-page.tsx'),
  },
]

/** The portal with what its footer leads to. */
export function withAboutPages(portal: PortalDefinition): PortalDefinition {
  return { ...portal, pages: [...portal.pages, ...aboutPages] }
}
