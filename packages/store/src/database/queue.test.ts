import { expect, test } from 'vitest'
import { createQueue } from './queue.ts'

test('tasks run one at a time, in order of arrival, also past one that fails', async () => {
  const inTurn = createQueue()
  const events: string[] = []
  const task = (name: string, fails = false) =>
    inTurn(async () => {
      events.push(`${name} begins`)
      await new Promise((resolve) => setTimeout(resolve, name === 'first' ? 10 : 1))
      events.push(`${name} ends`)
      if (fails) throw new Error(name)
      return name
    })
  const all = await Promise.allSettled([task('first'), task('second', true), task('third')])
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(events).toEqual(['first', 'second', 'third'].flatMap((name) => [`${name} begins`, `${name} ends`]))
})
