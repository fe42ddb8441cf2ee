import { LocalDate } from '@kader/domain/local-date'
import type { Commands } from '@kader/gateway/socket'

type PracticeState = {
  readonly day: () => LocalDate
  readonly moveTo: (day: LocalDate) => void
  readonly reset: () => Promise<void>
}

/** Only a practice gateway knows these commands; main.ts of the gateway has never heard of them. */
export function practiceCommands(state: PracticeState): Commands {
  return {
    'demo day': async (input) => {
      const asked = (input as { readonly day?: unknown } | undefined)?.day
      if (asked !== undefined) state.moveTo(LocalDate.parse(asked))
      return state.day()
    },
    'demo reset': async () => {
      await state.reset()
      return state.day()
    },
  }
}
