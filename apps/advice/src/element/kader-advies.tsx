import '../no-eval.ts'
import { AdviceWalk } from '@kader/panel-advice/advice-walk'
import { localeTags } from '@kader/i18n/language'
import type { ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import type { Root } from 'react-dom/client'
import { Speaking } from '../speaking.tsx'
import { attributes, readChosen } from './chosen.ts'
import type { Chosen } from './chosen.ts'
import { elementStyle } from './element-style.ts'
import { holdersIn } from './element-sectors.ts'
import { follow } from './told.ts'
import { wordsOfElement } from './words-of-element.ts'

const style = elementStyle()

/** `<kader-advies sector="education" lang="nl">`: the walk in a page of somebody else. */
class KaderAdvies extends HTMLElement {
  static readonly observedAttributes = attributes
  readonly #place = document.createElement('div')
  readonly #follow = follow((name, detail) =>
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true })),
  )
  #root: Root | undefined

  constructor() {
    super()
    const shadow = this.attachShadow({ mode: 'open' })
    shadow.adoptedStyleSheets = [style]
    this.#place.className = 'kader-root'
    shadow.append(this.#place)
  }

  connectedCallback(): void {
    this.#root = createRoot(this.#place)
    this.#show()
  }

  disconnectedCallback(): void {
    this.#root?.unmount()
    this.#root = undefined
  }

  attributeChangedCallback(): void {
    this.#show()
  }

  #show(): void {
    const chosen = readChosen((name) => this.getAttribute(name))
    this.#place.lang = localeTags[chosen.language]
    if (chosen.theme === undefined) delete this.#place.dataset['theme']
    else this.#place.dataset['theme'] = chosen.theme
    this.#root?.render(<Embedded chosen={chosen} onCourse={this.#follow} />)
  }
}

type OnCourse = ReturnType<typeof follow>

/** Another sector or day begins again; another language goes on where one was. */
function Embedded({ chosen, onCourse }: { chosen: Chosen; onCourse: OnCourse }): ReactElement {
  const { language, sector, today } = chosen
  return (
    <Speaking language={language} words={wordsOfElement[language]}>
      <AdviceWalk
        key={`${sector} ${today}`}
        today={today}
        holders={sector === undefined ? undefined : holdersIn(sector)}
        address={location.href.replace(/#.*$/, '')}
        onCourse={onCourse}
      />
    </Speaking>
  )
}

if (customElements.get('kader-advies') === undefined) customElements.define('kader-advies', KaderAdvies)
