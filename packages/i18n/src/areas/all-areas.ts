import type { Area } from '../area.ts'
import { capacitiesArea } from './capacities.ts'
import { errorsArea } from './errors.ts'
import { kindsArea } from './kinds.ts'
import { navArea } from './nav.ts'
import { obligationsArea } from './obligations.ts'
import { refusalsArea } from './refusals.ts'
import { shellArea } from './shell.ts'
import { statusArea } from './status.ts'
import { uiArea } from './ui.ts'

/** For checks over everything; a portal names only the areas it shows. */
export const allAreas: readonly Area[] = [
  capacitiesArea,
  errorsArea,
  kindsArea,
  navArea,
  obligationsArea,
  refusalsArea,
  shellArea,
  statusArea,
  uiArea,
]
