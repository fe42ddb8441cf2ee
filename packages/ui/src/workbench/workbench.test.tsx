import { beforeEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { axeFindings } from '../testing/axe.ts'
import { show } from '../testing/show.tsx'
import { Workbench, workbenchStates } from './workbench.tsx'

beforeEach(() => {
  delete document.documentElement.dataset['theme']
  document.documentElement.dataset['sector'] = 'education'
})

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  test('no state of any primitive is closed to anybody', async () => {
    document.documentElement.dataset['theme'] = theme
    await page.viewport(1280, 900)
    show(<Workbench />)
    expect(await axeFindings()).toEqual([])
  })
})

test.each([320, 390, 1280])('at %d pixels nothing has to be scrolled sideways', async (width) => {
  await page.viewport(width, 800)
  show(<Workbench />)
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
})

test('every state has a name of its own', () => {
  const names = workbenchStates.map((state) => state.name)
  expect(new Set(names).size).toBe(names.length)
})

test.each(['police', 'welfare', 'education', 'vdab', 'municipality', 'oversight'])(
  'the quiet colour of %s keeps its contrast, light and dark',
  async (sector) => {
    document.documentElement.dataset['sector'] = sector
    for (const theme of ['light', 'dark']) {
      document.documentElement.dataset['theme'] = theme
      expect(contrast('--k-sector', '--k-sector-soft')).toBeGreaterThanOrEqual(4.5)
      expect(contrast('--k-sector', '--k-paper')).toBeGreaterThanOrEqual(4.5)
    }
  },
)

function contrast(front: string, back: string): number {
  const [light, dark] = [luminance(front), luminance(back)].toSorted((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(token: string): number {
  const probe = document.body.appendChild(document.createElement('i'))
  probe.style.color = `var(${token})`
  const parts = getComputedStyle(probe).color.match(/\d+/g)?.slice(0, 3).map(Number) ?? []
  probe.remove()
  const [red, green, blue] = parts.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
