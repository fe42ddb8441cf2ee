import type { Area } from '../area.ts'
import { accessibilityArea } from './accessibility.ts'
import { adviceArea } from './advice.ts'
import { agreementsArea } from './agreements.ts'
import { auditArea } from './audit.ts'
import { capacitiesArea } from './capacities.ts'
import { cellsArea } from './cells.ts'
import { communicationsArea } from './communications.ts'
import { conditionsArea } from './conditions.ts'
import { consultsArea } from './consults.ts'
import { fichesArea } from './fiches.ts'
import { embedArea } from './embed.ts'
import { documentsArea } from './documents.ts'
import { errorsArea } from './errors.ts'
import { frameworkArea } from './framework.ts'
import { incidentsArea } from './incidents.ts'
import { instructionsArea } from './instructions.ts'
import { kindsArea } from './kinds.ts'
import { mandatesArea } from './mandates.ts'
import { namelessArea } from './nameless.ts'
import { navArea } from './nav.ts'
import { noticesArea } from './notices.ts'
import { obligationsArea } from './obligations.ts'
import { ordersArea } from './orders.ts'
import { organisationsArea } from './organisations.ts'
import { privacyArea } from './privacy.ts'
import { quizArea } from './quiz.ts'
import { readingsArea } from './readings.ts'
import { refusalsArea } from './refusals.ts'
import { registryArea } from './registry.ts'
import { retentionArea } from './retention.ts'
import { shellArea } from './shell.ts'
import { signalsArea } from './signals.ts'
import { siteArea } from './site.ts'
import { statusArea } from './status.ts'
import { storyArea } from './story.ts'
import { todayArea } from './today.ts'
import { trainingsArea } from './trainings.ts'
import { uiArea } from './ui.ts'
import { vocabularyArea } from './vocabulary.ts'

/** For checks over everything; a portal names only the areas it shows. */
export const allAreas: readonly Area[] = [
  accessibilityArea,
  adviceArea,
  agreementsArea,
  auditArea,
  capacitiesArea,
  cellsArea,
  communicationsArea,
  conditionsArea,
  consultsArea,
  fichesArea,
  embedArea,
  documentsArea,
  errorsArea,
  frameworkArea,
  incidentsArea,
  instructionsArea,
  kindsArea,
  mandatesArea,
  namelessArea,
  navArea,
  noticesArea,
  obligationsArea,
  ordersArea,
  organisationsArea,
  privacyArea,
  quizArea,
  readingsArea,
  refusalsArea,
  registryArea,
  retentionArea,
  shellArea,
  signalsArea,
  siteArea,
  statusArea,
  storyArea,
  todayArea,
  trainingsArea,
  uiArea,
  vocabularyArea,
]
