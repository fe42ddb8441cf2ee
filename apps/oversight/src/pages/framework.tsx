import { Portal } from '@kader/domain/vocabulary/portals'
import { FrameworkPanel } from '@kader/panel-framework/framework-panel'
import { useSignedIn } from '@kader/portal-kit/session'
import type { ReactElement } from 'react'

/** The framework itself is this portal's task, and the rulebook is public: any sector can be chosen, never a case. */
export function Page(): ReactElement {
  const { environment } = useSignedIn()
  return <FrameworkPanel portal="oversight" today={environment.day} sectors={Portal.options} />
}
