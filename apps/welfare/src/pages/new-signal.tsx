import { SignalEditor } from '@kader/panel-signals/signal-editor'
import { useNavigateTo } from '@kader/portal-kit/navigate'
import { UnsavedChangesGuard } from '@kader/portal-kit/unsaved-changes'
import { useEffect, useEffectEvent, useState } from 'react'
import type { ReactElement } from 'react'
import { previewSignal, registerSignal, saveSignal } from '../signal-commands.ts'
import { renderWhy } from '../why.tsx'

/** Once saved, a new signal has a page of its own. */
export function Page(): ReactElement {
  const [unsaved, setUnsaved] = useState(false)
  const [saved, setSaved] = useState<string>()
  const goTo = useNavigateTo()
  const leave = useEffectEvent((id: string) => goTo(`/signalen/${id}`))
  useEffect(() => {
    if (saved !== undefined && !unsaved) leave(saved)
  }, [saved, unsaved])
  return (
    <>
      <UnsavedChangesGuard dirty={unsaved} />
      <SignalEditor
        onPreview={previewSignal}
        onSave={async (command) => {
          const answer = await saveSignal(command)
          if (answer.done) setSaved(answer.id)
          return answer
        }}
        onRegister={registerSignal}
        onUnsaved={setUnsaved}
        renderWhy={renderWhy}
      />
    </>
  )
}
