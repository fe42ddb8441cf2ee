import { useEffect, useEffectEvent, useRef } from 'react'
import { useLocation, useRouterState } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useLanguage } from './display.tsx'
import { pageAt } from './paths.ts'
import { usePortal } from './portal-context.tsx'

/** Names the window after the page, and after a navigation starts the reader at its title. */
export function useArrival(onArrival: () => void): void {
  const { pages, name } = usePortal()
  const { pathname } = useLocation()
  const language = useLanguage()
  const t = useTranslations('shell')
  const nav = useTranslations('nav')
  const page = pageAt(pages, pathname)
  const title = t('pageTitle', { page: page ? nav(page.name) : t('notFoundTitle'), sector: name[language] })
  useEffect(() => {
    document.title = title
  }, [title])
  const shown = useShownPath()
  const before = useRef(shown)
  const arrive = useEffectEvent(onArrival)
  useEffect(() => {
    if (before.current === shown) return
    before.current = shown
    arrive()
    return startAtTitle()
  }, [shown])
}

/** The path whose page is on the screen, which lags behind the address while a page is fetched. */
export function useShownPath(): string {
  return useRouterState({ select: (state) => state.matches.at(-1)?.id ?? '' })
}

/** Gives the focus to the title as soon as there is one; until then to the content, so that it is never lost. */
function startAtTitle(): () => void {
  const content = document.getElementById('content')
  const arrive = (): boolean => {
    const title = content?.querySelector<HTMLElement>('h1')
    title?.focus({ preventScroll: true })
    return title !== null && title !== undefined
  }
  window.scrollTo(0, 0)
  content?.focus({ preventScroll: true })
  if (!content || arrive()) return () => undefined
  const observer = new MutationObserver(() => {
    // Whoever moved on in the meantime is not pulled back.
    if (document.activeElement !== content || arrive()) observer.disconnect()
  })
  observer.observe(content, { childList: true, subtree: true })
  return () => observer.disconnect()
}
