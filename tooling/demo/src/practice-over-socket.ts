import { callGateway } from '@kader/gateway/socket-call'
import type { Practice } from './demo-page.ts'
import { firstDay } from './practice-variables.ts'

/** What the page with everybody asks, asked of the running gateway over its private socket. */
export function practiceOver(dataFolder: string): Practice {
  const succeeds = async (command: string, input?: unknown) =>
    (await callGateway(dataFolder, command, input))?.ok === true
  return {
    day: async () => {
      const answer = await callGateway(dataFolder, 'demo day')
      return answer?.ok === true && typeof answer.result === 'string' ? answer.result : firstDay
    },
    moveTo: (day) => succeeds('demo day', { day }),
    reset: () => succeeds('demo reset'),
  }
}
