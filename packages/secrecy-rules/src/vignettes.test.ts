import { expect, test } from 'vitest'
import { tryVignette } from './try-vignette.ts'
import { vignettes } from './vignettes.ts'

test.each(vignettes)('$id', (vignette) => {
  const { missing, decision } = tryVignette(vignette)
  expect({ missing, outcome: decision.outcome }).toEqual({ missing: [], outcome: vignette.outcome })
})
