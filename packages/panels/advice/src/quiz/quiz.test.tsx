import '@kader/ui/kader.css'
import { markingOf, quizFor } from '@kader/advice/quiz/quiz'
import type { Choice } from '@kader/advice/quiz/quiz'
import axe from 'axe-core'
import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { InDutch } from '../testing/in-dutch.tsx'
import { Quiz } from './quiz.tsx'

const labels: Readonly<Record<Choice, string>> = {
  yes: 'Ja, dit mag of moet',
  'yes-if': 'Ja, als nog aan een voorwaarde is voldaan',
  no: 'Nee, dit mag niet',
  undecided: 'Dat kan nu niet beslist worden: voorlopig niet delen',
}
const situations = quizFor('vdab')

async function findings(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

async function open() {
  const onFinished = vi.fn()
  const screen = await render(
    <InDutch>
      <Quiz sector="vdab" today="2026-10-05" onFinished={onFinished} />
    </InDutch>,
  )
  const answer = async (choice: Choice): Promise<void> => {
    await screen.getByRole('radio', { name: labels[choice] }).click()
    await screen.getByRole('button', { name: 'Toon het antwoord' }).click()
  }
  const walk = async (choose: (id: string) => Choice): Promise<void> => {
    for (const [index, { id }] of situations.entries()) {
      await answer(choose(id))
      const last = index + 1 === situations.length
      await screen.getByRole('button', { name: last ? 'Toon het resultaat' : 'Volgende situatie' }).click()
    }
  }
  await screen.getByRole('button', { name: 'Begin' }).click()
  return { screen, onFinished, answer, walk }
}

const heading = (screen: Awaited<ReturnType<typeof open>>['screen'], name: string) =>
  screen.getByRole('heading', { level: 2, name })

test('each situation takes the focus, says how far one is, and each answer takes it again', async () => {
  const { screen, answer } = await open()
  await expect.element(heading(screen, situations[0]?.title ?? '')).toHaveFocus()
  await expect.element(screen.getByText(`Situatie 1 van ${situations.length}`)).toBeVisible()
  await answer('no')
  await expect.element(heading(screen, 'Dat klopt.')).toHaveFocus()
  await expect.element(screen.getByText(situations[0]?.question ?? '')).toBeVisible()
  await screen.getByRole('button', { name: 'Volgende situatie' }).click()
  await expect.element(heading(screen, situations[1]?.title ?? '')).toHaveFocus()
})

test('a wrong answer names the right one, with articles and other ways', async () => {
  const { screen, answer } = await open()
  await answer('yes')
  await expect.element(heading(screen, 'Dat klopt niet.')).toHaveFocus()
  await expect.element(screen.getByText('Het juiste antwoord: Nee, dit mag niet')).toBeVisible()
  await expect.element(screen.getByRole('heading', { name: 'Artikels' })).toBeVisible()
  await expect.element(screen.getByRole('heading', { name: 'Wat u wel kunt doen' })).toBeVisible()
  expect(await findings()).toEqual([])
})

test('going on without a choice says what is missing', async () => {
  const { screen } = await open()
  await screen.getByRole('button', { name: 'Toon het antwoord' }).click()
  await expect.element(screen.getByRole('alert')).toHaveTextContent('Kies eerst een antwoord.')
  expect(await findings()).toEqual([])
})

test('all right passes, and hands on codes only, once', async () => {
  const { screen, onFinished, walk } = await open()
  await walk((id) => markingOf(id).right)
  await expect.element(heading(screen, 'Uw resultaat')).toHaveFocus()
  await expect.element(screen.getByText('U bent geslaagd.')).toBeVisible()
  expect(onFinished).toHaveBeenCalledOnce()
  const [result] = onFinished.mock.lastCall ?? []
  expect(result).toMatchObject({ sector: 'vdab', at: '2026-10-05', passed: true, right: situations.length })
  expect(JSON.stringify(result)).not.toContain('bemiddelaar')
  expect(await findings()).toEqual([])
})

test('too many wrong does not pass, names them, and lets one begin again with nothing kept', async () => {
  const { screen, walk } = await open()
  await walk((id) => (markingOf(id).right === 'no' ? 'yes' : 'no'))
  await expect.element(screen.getByText(`U had 0 van de ${situations.length} situaties goed.`)).toBeVisible()
  await expect.element(screen.getByText(situations[0]?.title ?? '')).toBeVisible()
  await screen.getByRole('button', { name: 'Opnieuw' }).click()
  await expect.element(heading(screen, situations[0]?.title ?? '')).toHaveFocus()
  expect(screen.getByRole('radio', { checked: true }).elements()).toHaveLength(0)
})
