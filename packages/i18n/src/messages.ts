import type { capacities } from './nl/capacities.ts'
import type { errors } from './nl/errors.ts'
import type { kinds } from './nl/kinds.ts'
import type { nav } from './nl/nav.ts'
import type { obligations } from './nl/obligations.ts'
import type { refusals } from './nl/refusals.ts'
import type { shell } from './nl/shell.ts'
import type { status } from './nl/status.ts'
import type { ui } from './nl/ui.ts'

/** Every area there is, by name: what `useTranslations` may ask for. Types only; nothing is loaded here. */
export interface Messages {
  capacities: typeof capacities
  errors: typeof errors
  kinds: typeof kinds
  nav: typeof nav
  obligations: typeof obligations
  refusals: typeof refusals
  shell: typeof shell
  status: typeof status
  ui: typeof ui
}
