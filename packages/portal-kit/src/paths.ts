import type { PortalPage } from './portal-definition.ts'

/** The page whose path a location matches; a written part wins over a `$part`, whatever the order of the list. */
export function pageAt(pages: readonly PortalPage[], pathname: string): PortalPage | undefined {
  const here = partsOf(pathname)
  const blanks = (page: PortalPage): number => page.path.split('$').length
  return pages
    .filter((page) => fits(partsOf(page.path), here))
    .toSorted((one, other) => blanks(one) - blanks(other))[0]
}

function fits(parts: readonly string[], here: readonly string[]): boolean {
  return (
    parts.length === here.length && parts.every((part, index) => part.startsWith('$') || part === here[index])
  )
}

/** From the first page down to this one, as paths; a step without a page of its own is left out. */
export function trailTo(
  pages: readonly PortalPage[],
  pathname: string,
): readonly { page: PortalPage; href: string }[] {
  const parts = partsOf(pathname)
  const hrefs = ['/', ...parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`)]
  return hrefs.flatMap((href) => {
    const page = pageAt(pages, href)
    return page ? [{ page, href }] : []
  })
}

/** Whether a menu entry is the place one is in, or the place above it. */
export function isWithin(menuPath: string, pathname: string): boolean {
  return menuPath === '/' ? pathname === '/' : pathname === menuPath || pathname.startsWith(`${menuPath}/`)
}

function partsOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '')
}
