import type { SignalAnswer } from '@kader/domain/answers/signal'
import type { SaveSignal } from '@kader/domain/commands/signal'
import { useEffect, useState } from 'react'
import { commandOf, draftOf, sameWords } from './draft.ts'
import type { Draft } from './draft.ts'

export type ChangeDraft = (part: Partial<Draft>) => void

interface Drafting {
  draft: Draft
  change: ChangeDraft
  unsaved: boolean
  accept: { command: () => SaveSignal; saved: () => void }
}

/** The words in the editor next to those the gateway keeps; ids of new lines are taken over after a save. */
export function useDraft(signal: SignalAnswer | undefined, onUnsaved?: (unsaved: boolean) => void): Drafting {
  const [draft, setDraft] = useState(() => draftOf(signal))
  const [touched, setTouched] = useState(false)
  const [read, setRead] = useState(signal)
  if (signal !== read) {
    const kept = draftOf(signal)
    setRead(signal)
    if (signal && sameWords(draft, kept))
      setDraft({ ...kept, attested: draft.attested, reason: draft.reason })
  }
  useEffect(() => onUnsaved?.(touched), [onUnsaved, touched])
  return {
    draft,
    unsaved: touched,
    change: (part) => {
      setTouched(true)
      setDraft((now) => ({ ...now, ...part }))
    },
    accept: { command: () => commandOf(draft, signal?.id), saved: () => setTouched(false) },
  }
}
