import { useState } from 'react'
import type { ReactElement } from 'react'
import { Button } from '../button.tsx'
import { ConfirmDialog } from '../dialog.tsx'

export function ConfirmState(): ReactElement {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onPress={() => setOpen(true)}>Zaak afsluiten</Button>
      <ConfirmDialog
        title="Wilt u deze zaak afsluiten?"
        confirm="Zaak afsluiten"
        danger
        isOpen={open}
        onConfirm={() => setOpen(false)}
        onClose={() => setOpen(false)}
      >
        <p>Na het afsluiten kan niemand nog iets toevoegen. De bewaartermijn begint vandaag te lopen.</p>
      </ConfirmDialog>
    </>
  )
}
