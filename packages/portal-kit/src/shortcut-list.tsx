import type { ReactElement } from 'react'
import { Dialog } from '@kader/ui/dialog'
import { Table } from '@kader/ui/table'
import { useTranslations } from 'use-intl'
import type { PortalPage } from './portal-definition.ts'

interface ShortcutListProps {
  isOpen: boolean
  pages: readonly PortalPage[]
  onClose: () => void
}

export function ShortcutList({ isOpen, pages, onClose }: ShortcutListProps): ReactElement {
  const t = useTranslations('shell')
  const nav = useTranslations('nav')
  const rows = [
    { keys: 'Ctrl / ⌘ + K', does: t('shortcutPalette') },
    { keys: '?', does: t('shortcutList') },
    ...pages
      .slice(0, 9)
      .map((page, index) => ({ keys: String(index + 1), does: t('shortcutGo', { page: nav(page.name) }) })),
  ]
  return (
    <Dialog title={t('shortcuts')} isOpen={isOpen} onClose={onClose}>
      <Table
        caption={t('shortcuts')}
        captionHidden
        rows={rows}
        rowKey={(row) => row.keys}
        columns={[
          { id: 'keys', header: t('shortcutKeys'), rowHeader: true, cell: (row) => <kbd>{row.keys}</kbd> },
          { id: 'does', header: t('shortcutDoes'), cell: (row) => row.does },
        ]}
      />
    </Dialog>
  )
}
