import { FrameworkPanel } from '@kader/panel-framework/framework-panel'
import { useSignedIn } from '@kader/portal-kit/session'
import type { ReactElement } from 'react'

export function Page(): ReactElement {
  const { environment } = useSignedIn()
  return <FrameworkPanel portal="vdab" today={environment.day} />
}
