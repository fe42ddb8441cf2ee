import type { Area } from '../area.ts'
import { errorsArea } from './errors.ts'
import { navArea } from './nav.ts'
import { refusalsArea } from './refusals.ts'
import { shellArea } from './shell.ts'
import { uiArea } from './ui.ts'

/** For checks over everything; a portal names only the areas it shows. */
export const allAreas: readonly Area[] = [errorsArea, navArea, refusalsArea, shellArea, uiArea]
