import type { ReactElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { onTestFinished } from 'vitest'
import { dutch } from '../dutch-words.ts'
import '../kader.css'
import { Surroundings } from '../surroundings.tsx'

/** Draws something as a page would, and takes it away when the test is over. */
export function show(element: ReactElement, navigate: (path: string) => void = () => undefined): HTMLElement {
  const main = document.createElement('main')
  document.documentElement.lang = 'nl-BE'
  document.title = 'Werkbank'
  document.body.append(main)
  const root = createRoot(main)
  flushSync(() => {
    root.render(
      <Surroundings locale="nl-BE" words={dutch} navigate={navigate}>
        {element}
      </Surroundings>,
    )
  })
  onTestFinished(() => {
    flushSync(() => root.unmount())
    main.remove()
  })
  return main
}
