import type { ReactElement } from 'react'
import { useLocation } from '@tanstack/react-router'
import { Breadcrumbs } from '@kader/ui/breadcrumbs'
import { useTranslations } from 'use-intl'
import { trailTo } from './paths.ts'
import { usePortal } from './portal-context.tsx'

export function Trail(): ReactElement {
  const { pages } = usePortal()
  const { pathname } = useLocation()
  const nav = useTranslations('nav')
  return (
    <Breadcrumbs
      trail={trailTo(pages, pathname).map(({ page, href }) => ({ title: nav(page.name), href }))}
    />
  )
}
