import type { advice } from './nl/advice.ts'
import type { agreements } from './nl/agreements.ts'
import type { audit } from './nl/audit.ts'
import type { capacities } from './nl/capacities.ts'
import type { cells } from './nl/cells.ts'
import type { communications } from './nl/communications.ts'
import type { conditions } from './nl/conditions.ts'
import type { consults } from './nl/consults.ts'
import type { fiches } from './nl/fiches.ts'
import type { embed } from './nl/embed.ts'
import type { documents } from './nl/documents.ts'
import type { errors } from './nl/errors.ts'
import type { framework } from './nl/framework.ts'
import type { incidents } from './nl/incidents.ts'
import type { instructions } from './nl/instructions.ts'
import type { kinds } from './nl/kinds.ts'
import type { mandates } from './nl/mandates.ts'
import type { nameless } from './nl/nameless.ts'
import type { nav } from './nl/nav.ts'
import type { notices } from './nl/notices.ts'
import type { obligations } from './nl/obligations.ts'
import type { orders } from './nl/orders.ts'
import type { organisations } from './nl/organisations.ts'
import type { quiz } from './nl/quiz.ts'
import type { readings } from './nl/readings.ts'
import type { refusals } from './nl/refusals.ts'
import type { registry } from './nl/registry.ts'
import type { retention } from './nl/retention.ts'
import type { shell } from './nl/shell.ts'
import type { signals } from './nl/signals.ts'
import type { site } from './nl/site.ts'
import type { status } from './nl/status.ts'
import type { story } from './nl/story.ts'
import type { today } from './nl/today.ts'
import type { trainings } from './nl/trainings.ts'
import type { ui } from './nl/ui.ts'
import type { vocabulary } from './nl/vocabulary.ts'

/** Every area there is, by name: what `useTranslations` may ask for. Types only; nothing is loaded here. */
export interface Messages {
  advice: typeof advice
  agreements: typeof agreements
  audit: typeof audit
  capacities: typeof capacities
  cells: typeof cells
  communications: typeof communications
  conditions: typeof conditions
  consults: typeof consults
  fiches: typeof fiches
  embed: typeof embed
  documents: typeof documents
  errors: typeof errors
  framework: typeof framework
  incidents: typeof incidents
  instructions: typeof instructions
  kinds: typeof kinds
  mandates: typeof mandates
  nameless: typeof nameless
  nav: typeof nav
  notices: typeof notices
  obligations: typeof obligations
  orders: typeof orders
  organisations: typeof organisations
  quiz: typeof quiz
  readings: typeof readings
  refusals: typeof refusals
  registry: typeof registry
  retention: typeof retention
  shell: typeof shell
  signals: typeof signals
  site: typeof site
  status: typeof status
  story: typeof story
  today: typeof today
  trainings: typeof trainings
  ui: typeof ui
  vocabulary: typeof vocabulary
}
