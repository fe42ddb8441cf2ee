import { AdvicePanel } from '@kader/panel-advice/advice-panel'
import type { ReactElement } from 'react'
import { gateway } from '../trpc.ts'

export function Page(): ReactElement {
  return <AdvicePanel ask={(question) => gateway.client.advice.ask.query(question)} />
}
