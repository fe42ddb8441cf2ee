/** The radio button one had chosen, or was at, in what stood there before. */
function sameRadio(within: ParentNode, { value }: HTMLInputElement): HTMLInputElement | undefined {
  return [...within.querySelectorAll<HTMLInputElement>('input[type=radio]')].find(
    (one) => one.value === value,
  )
}

function isRadio(element: Element | null): element is HTMLInputElement {
  return element instanceof HTMLInputElement && element.type === 'radio'
}

/**
 * Puts the living page in the place of the one that came with the document. What somebody already
 * chose there is chosen again, and where the keyboard was it stays.
 */
export function takeOver(place: HTMLElement, living: HTMLElement): void {
  const chosen = place.querySelector<HTMLInputElement>('input[type=radio]:checked')
  const focused = document.activeElement
  const opened = [...place.querySelectorAll('details')].map(({ open }) => open)
  place.replaceChildren(living)
  delete place.dataset['waiting']
  living.querySelectorAll('details').forEach((one, index) => {
    if (opened[index] === true) one.open = true
  })
  if (chosen !== null) sameRadio(living, chosen)?.click()
  if (isRadio(focused) && !focused.isConnected) sameRadio(living, focused)?.focus({ preventScroll: true })
}
