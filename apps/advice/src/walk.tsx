import './no-eval.ts'
import { beginPage } from './begin-page.tsx'
import { PublicWalk } from './public-walk.tsx'
import { todayInBrussels } from './today.ts'

/** The first question came with the page; from here on it answers. */
void beginPage('walk', (place) => (
  <PublicWalk
    today={todayInBrussels()}
    address={`${location.origin}${location.pathname}`}
    linkBroken={place.dataset['linkBroken'] ?? ''}
  />
))
