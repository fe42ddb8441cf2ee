import { goRound, type RoundParts } from './go-round.ts'

const looksEveryMilliseconds = 1000

/**
 * Goes round every so many seconds, one round at a time, until `stop`, which waits for the round that runs. Only cells
 * in which something was written are looked at, and all of them as soon as another hour begins: then it may be time
 * for a mail, or another day.
 */
export function keepGoingRound(parts: RoundParts, everySeconds: number): { readonly stop: () => Promise<void> } {
  if (everySeconds === 0) return { stop: async () => undefined }
  let running: Promise<void> | undefined
  let hourOfAll = ''
  const look = async (): Promise<void> => {
    if (!(await parts.rounds.take(parts.clock.now(), everySeconds))) return
    const changed = await parts.rounds.changedCells()
    const hour = parts.clock.moment().toISOString().slice(0, 13)
    await goRound(parts, hour === hourOfAll ? changed : 'all')
    hourOfAll = hour
  }
  const timer = setInterval(() => {
    running ??= look()
      .catch(parts.onDefect)
      .finally(() => {
        running = undefined
      })
  }, looksEveryMilliseconds).unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}
