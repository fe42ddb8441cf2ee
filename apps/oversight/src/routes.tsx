import { adviceArea } from '@kader/i18n/areas/advice'
import { agreementsArea } from '@kader/i18n/areas/agreements'
import { auditArea } from '@kader/i18n/areas/audit'
import { cellsArea } from '@kader/i18n/areas/cells'
import { frameworkArea } from '@kader/i18n/areas/framework'
import { instructionsArea } from '@kader/i18n/areas/instructions'
import { kindsArea } from '@kader/i18n/areas/kinds'
import { obligationsArea } from '@kader/i18n/areas/obligations'
import { organisationsArea } from '@kader/i18n/areas/organisations'
import { quizArea } from '@kader/i18n/areas/quiz'
import { registryArea } from '@kader/i18n/areas/registry'
import { storyArea } from '@kader/i18n/areas/story'
import { trainingsArea } from '@kader/i18n/areas/trainings'
import { vocabularyArea } from '@kader/i18n/areas/vocabulary'
import type { PortalDefinition } from '@kader/portal-kit/portal-definition'
import { gateway } from './trpc.ts'

/** Everything this portal is: the register and the log, never a case. */
export const portal: PortalDefinition = {
  sector: 'oversight',
  name: { nl: 'Toezicht', fr: 'Contrôle', de: 'Aufsicht', en: 'Oversight' },
  version: '0.1.0',
  queries: gateway.queries,
  areas: [adviceArea, agreementsArea, auditArea, cellsArea, frameworkArea, instructionsArea, kindsArea, obligationsArea, organisationsArea, quizArea, registryArea, storyArea, trainingsArea, vocabularyArea],
  pages: [
    { path: '/', name: 'today', menu: true, load: () => import('./pages/today.tsx') },
    { path: '/logboek', name: 'logs', menu: true, load: () => import('./pages/logs.tsx') },
    { path: '/logboek/$log', name: 'log', load: () => import('./pages/log.tsx') },
    { path: '/gemeenten', name: 'municipalities', menu: true, load: () => import('./pages/municipalities.tsx') },
    { path: '/cellen', name: 'cells', menu: true, load: () => import('./pages/cells.tsx') },
    { path: '/organisaties', name: 'organisations', menu: true, load: () => import('./pages/organisations.tsx') },
    { path: '/delen', name: 'advice', menu: true, load: () => import('./pages/advice.tsx') },
    { path: '/instructies', name: 'instructions', menu: true, load: () => import('./pages/instructions.tsx') },
    { path: '/opleidingen', name: 'trainings', menu: true, load: () => import('./pages/trainings.tsx') },
    { path: '/kader', name: 'framework', menu: true, load: () => import('./pages/framework.tsx') },
  ],
}
