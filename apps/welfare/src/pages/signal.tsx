import type { SignalAnswer } from '@kader/domain/answers/signal'
import { ConsentsOnFile } from '@kader/panel-signals/consents-on-file'
import { SignalEditor } from '@kader/panel-signals/signal-editor'
import { SignalReading } from '@kader/panel-signals/signal-reading'
import type { PageProps } from '@kader/portal-kit/portal-definition'
import { UnsavedChangesGuard } from '@kader/portal-kit/unsaved-changes'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { ReactElement } from 'react'
import { Loaded } from '../loaded.tsx'
import { consentDeeds, previewSignal, registerSignal, saveSignal, withdrawRegistration } from '../signal-commands.ts'
import { gateway } from '../trpc.ts'
import { renderWhy } from '../why.tsx'

/** A draft is written at; what is registered, or a colleague's, is read. */
export function Page({ params }: PageProps): ReactElement {
  const read = useQuery(gateway.api.signals.read.queryOptions({ id: params['id'] ?? '' }))
  const [unsaved, setUnsaved] = useState(false)
  return (
    <>
      <UnsavedChangesGuard dirty={unsaved} />
      <Loaded query={read}>
        {(signal) =>
          signal.may.includes('edit') ? (
            <SignalEditor
              signal={signal}
              onPreview={previewSignal}
              onSave={saveSignal}
              onRegister={registerSignal}
              onUnsaved={setUnsaved}
              renderWhy={renderWhy}
            />
          ) : (
            <SignalReading signal={signal} onWithdraw={() => withdrawRegistration(signal.id)} renderWhy={renderWhy} />
          )
        }
      </Loaded>
      {read.data?.registered === undefined ? null : <Consents signal={read.data} />}
    </>
  )
}

/** Of one's own signal only: a colleague's consents are his. */
function Consents({ signal }: { signal: SignalAnswer }): ReactElement {
  const list = useQuery(gateway.api.consents.list.queryOptions({ id: signal.id }))
  const deeds = useMemo(() => consentDeeds(signal.id), [signal.id])
  return <Loaded query={list}>{({ consents }) => <ConsentsOnFile consents={consents} deeds={deeds} />}</Loaded>
}
