import type { ReactElement } from 'react'
import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Menu, MenuItem } from 'react-aria-components/Menu'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { SearchField } from 'react-aria-components/SearchField'

export interface Command {
  id: string
  title: string
}

export interface CommandPaletteProps {
  title: string
  label: string
  /** Said when nothing matches. */
  none: string
  commands: readonly Command[]
  onChoose: (id: string) => void
  onClose: () => void
}

/** Type a few letters, arrow to the right one, enter. Load it lazily: most people never open it. */
export function CommandPalette({
  title,
  label,
  none,
  commands,
  onChoose,
  onClose,
}: CommandPaletteProps): ReactElement {
  const { contains } = useFilter({ sensitivity: 'base' })
  return (
    <ModalOverlay
      className="k-overlay"
      isOpen
      isDismissable
      onOpenChange={(open) => (open ? undefined : onClose())}
    >
      <Modal className="k-modal">
        <AriaDialog className="k-dialog">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <Autocomplete filter={contains}>
            <SearchField className="k-field" autoFocus>
              <Label className="k-field-label">{label}</Label>
              <Input className="k-input" autoComplete="off" />
            </SearchField>
            <Menu
              className="k-commands"
              aria-label={title}
              items={commands}
              renderEmptyState={() => <p className="k-quiet">{none}</p>}
              onAction={(key) => onChoose(String(key))}
            >
              {(command) => (
                <MenuItem id={command.id} className="k-command" textValue={command.title}>
                  {command.title}
                </MenuItem>
              )}
            </Menu>
          </Autocomplete>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
