import './no-eval.ts'
import { chooseLanguage } from '@kader/i18n/language'
import { createRoot } from 'react-dom/client'
import { PublicWalk } from './public-walk.tsx'
import { Speaking } from './speaking.tsx'
import { takeOver } from './take-over.ts'
import { todayInBrussels } from './today.ts'
import { loadWords } from './words/load-words.ts'

/** The first question came with the page; from here on it answers. */
async function begin(place: HTMLElement): Promise<void> {
  const language = chooseLanguage([document.documentElement.lang])
  const words = await loadWords[language]()
  const living = document.createElement('div')
  createRoot(living).render(
    <Speaking language={language} words={words}>
      <PublicWalk
        today={todayInBrussels()}
        address={`${location.origin}${location.pathname}`}
        linkBroken={place.dataset['linkBroken'] ?? ''}
      />
    </Speaking>,
  )
  takeOver(place, living)
}

const place = document.getElementById('walk')
if (place !== null) void begin(place)
