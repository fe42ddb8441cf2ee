import type { ReactElement, ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { Button } from './button.tsx'
import { useWords } from './words.tsx'

export interface DialogProps {
  title: string
  children: ReactNode
  isOpen: boolean
  onClose: () => void
  /** Buttons at the end; the first is what the dialog is for. */
  actions?: ReactNode
  /** `alertdialog` when nothing else may happen before an answer: pressing outside does not close it. */
  role?: 'dialog' | 'alertdialog'
  size?: 'normal' | 'wide'
}

export function Dialog(props: DialogProps): ReactElement {
  const { title, children, isOpen, onClose, actions, role = 'dialog', size = 'normal' } = props
  const words = useWords()
  return (
    <ModalOverlay
      className="k-overlay"
      isOpen={isOpen}
      onOpenChange={(open) => (open ? undefined : onClose())}
      isDismissable={role === 'dialog'}
    >
      <Modal className="k-modal" data-size={size}>
        <AriaDialog className="k-dialog" role={role}>
          <header className="k-dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {role === 'dialog' ? (
              <Button variant="quiet" icon="cross" small onPress={onClose}>
                {words.close}
              </Button>
            ) : null}
          </header>
          <div className="k-dialog-body">{children}</div>
          {actions ? <footer className="k-form-actions">{actions}</footer> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

export interface ConfirmDialogProps {
  title: string
  children: ReactNode
  isOpen: boolean
  /** Says what happens, for instance "Zaak afsluiten"; never "OK". */
  confirm: string
  danger?: boolean
  pending?: boolean
  onConfirm: () => void
  onClose: () => void
}

/** Asks once more before a step that cannot be taken back. */
export function ConfirmDialog(props: ConfirmDialogProps): ReactElement {
  const words = useWords()
  return (
    <Dialog
      title={props.title}
      isOpen={props.isOpen}
      onClose={props.onClose}
      role="alertdialog"
      actions={
        <>
          <Button
            variant={props.danger ? 'danger' : 'primary'}
            pending={props.pending ?? false}
            onPress={props.onConfirm}
          >
            {props.confirm}
          </Button>
          <Button variant="secondary" autoFocus onPress={props.onClose}>
            {words.cancel}
          </Button>
        </>
      }
    >
      {props.children}
    </Dialog>
  )
}
