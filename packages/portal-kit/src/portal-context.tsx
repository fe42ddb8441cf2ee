import { createContext, useContext } from 'react'
import type { ReactElement, ReactNode } from 'react'
import type { PortalDefinition } from './portal-definition.ts'

const PortalContext = createContext<PortalDefinition | null>(null)

export function PortalProvider({
  portal,
  children,
}: {
  portal: PortalDefinition
  children: ReactNode
}): ReactElement {
  return <PortalContext value={portal}>{children}</PortalContext>
}

export function usePortal(): PortalDefinition {
  const portal = useContext(PortalContext)
  if (!portal) throw new Error('PortalProvider is missing.')
  return portal
}
