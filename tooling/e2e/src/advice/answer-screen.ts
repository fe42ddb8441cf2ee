import type { Said, Screen } from '@kader/advice/course/course'
import { advice } from '@kader/i18n/nl/advice'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import type { Locator } from 'playwright-core'

type Asking = Exclude<Screen, { screen: 'answer' }>

/** What the screen in front of a person asks, in the words of the page. */
export function headingOf(screen: Asking): string {
  switch (screen.screen) {
    case 'dimension':
      return advice.ask[screen.dimension]
    case 'condition':
      return advice.condition[screen.code]
    case 'conditions':
      return advice.ask.conditions
  }
}

function buttonOf(said: Said): string {
  if (said === 'unknown') return advice.unknown
  return said ? advice.yes : advice.no
}

/** Chooses a word, in one step or in two: where first, then which. */
export async function chooseWord(walk: Locator, word: string): Promise<void> {
  const wanted = wordIn(walk, word)
  if ((await wanted.count()) === 0) await openFamilyOf(walk, word)
  await wanted.click()
  await walk.locator('.k-advice-question button[type=submit]').click()
}

/** A family may be called as a word is, so those that choose between families do not count. */
function wordIn(walk: Locator, word: string): Locator {
  return walk.locator(`.k-advice-question fieldset:not([data-compact]) > .k-advice-choices input[value="${word}"]`)
}

/** Where first: looks behind each family until the word stands there, in the page itself because that is quick. */
async function openFamilyOf(walk: Locator, word: string): Promise<void> {
  const found = await walk.page().evaluate(`(async () => {
    const place = document.querySelector('#walk') ?? document.querySelector('kader-advies')?.shadowRoot ?? document.querySelector('main')
    for (const family of place.querySelectorAll('.k-advice-question fieldset[data-compact] input')) {
      family.click()
      await new Promise((drawn) => setTimeout(drawn, 5))
      if (place.querySelector('.k-advice-question input[value="${word}"]:not([data-compact] *)')) return true
    }
    return false
  })()`)
  if (found !== true) throw new Error(`${word} is not offered`)
}

/** Answers one condition, or all those that stand together. */
export async function sayConditions(walk: Locator, said: readonly (readonly [ConditionCode, Said])[]): Promise<void> {
  const [only] = said
  if (said.length === 1 && only !== undefined) {
    await walk.locator('.k-advice-question').getByRole('button', { name: buttonOf(only[1]), exact: true }).click()
    return
  }
  for (const [code, one] of said) {
    const question = walk.getByRole('group', { name: advice.condition[code], exact: true })
    await question.getByRole('radio', { name: buttonOf(one), exact: true }).click()
  }
  await walk.locator('.k-advice-question button[type=submit]').click()
}
