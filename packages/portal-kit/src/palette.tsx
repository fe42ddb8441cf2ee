import type { ReactElement } from 'react'
import { CommandPalette } from '@kader/ui/command-palette'
import { useTranslations } from 'use-intl'
import type { PortalPage } from './portal-definition.ts'

interface PaletteProps {
  pages: readonly PortalPage[]
  onGo: (path: string) => void
  onClose: () => void
}

/** Fetched the first time someone presses the keys. */
export function Palette({ pages, onGo, onClose }: PaletteProps): ReactElement {
  const t = useTranslations('shell')
  const nav = useTranslations('nav')
  return (
    <CommandPalette
      title={t('palette')}
      label={t('paletteFind')}
      none={t('paletteNone')}
      commands={pages.map((page) => ({ id: page.path, title: nav(page.name) }))}
      onChoose={(id) => {
        onClose()
        onGo(id)
      }}
      onClose={onClose}
    />
  )
}
