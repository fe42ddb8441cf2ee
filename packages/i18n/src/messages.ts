import type { errors } from './nl/errors.ts'
import type { nav } from './nl/nav.ts'
import type { refusals } from './nl/refusals.ts'
import type { shell } from './nl/shell.ts'
import type { ui } from './nl/ui.ts'

/** Every area there is, by name: what `useTranslations` may ask for. Types only; nothing is loaded here. */
export interface Messages {
  errors: typeof errors
  nav: typeof nav
  refusals: typeof refusals
  shell: typeof shell
  ui: typeof ui
}
