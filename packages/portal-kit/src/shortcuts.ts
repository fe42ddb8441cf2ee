import { useEffect, useEffectEvent } from 'react'

interface ShortcutActions {
  singleKeys: boolean
  onPalette: () => void
  onList: () => void
  onNumber: (number: number) => void
}

/** Keys work everywhere but in a field and in a dialog. */
export function useShortcuts(actions: ShortcutActions): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') {
      event.preventDefault()
      actions.onPalette()
      return
    }
    if (!actions.singleKeys || event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target)) return
    if (event.key === '?') actions.onList()
    else if (/^[1-9]$/.test(event.key)) actions.onNumber(Number(event.key))
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

function isTaken(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest(
      'input, textarea, select, [contenteditable], [role="dialog"], [role="alertdialog"], [role="menu"]',
    ) !== null
  )
}
