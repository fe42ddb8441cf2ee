import { firstVignettes } from './first-vignettes.ts'
import { laterVignettes } from './later-vignettes.ts'
import type { Vignette } from './vignette.ts'

/** The vignettes of the dossier, as questions with their expected outcome, rows and norms. */
export const vignettes: readonly Vignette[] = [...firstVignettes, ...laterVignettes]
