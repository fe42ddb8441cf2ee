import { adviceArea } from '@kader/i18n/areas/advice'
import { agreementsArea } from '@kader/i18n/areas/agreements'
import { cellsArea } from '@kader/i18n/areas/cells'
import { communicationsArea } from '@kader/i18n/areas/communications'
import { conditionsArea } from '@kader/i18n/areas/conditions'
import { consultsArea } from '@kader/i18n/areas/consults'
import { fichesArea } from '@kader/i18n/areas/fiches'
import { frameworkArea } from '@kader/i18n/areas/framework'
import { incidentsArea } from '@kader/i18n/areas/incidents'
import { instructionsArea } from '@kader/i18n/areas/instructions'
import { kindsArea } from '@kader/i18n/areas/kinds'
import { mandatesArea } from '@kader/i18n/areas/mandates'
import { namelessArea } from '@kader/i18n/areas/nameless'
import { noticesArea } from '@kader/i18n/areas/notices'
import { obligationsArea } from '@kader/i18n/areas/obligations'
import { ordersArea } from '@kader/i18n/areas/orders'
import { organisationsArea } from '@kader/i18n/areas/organisations'
import { quizArea } from '@kader/i18n/areas/quiz'
import { readingsArea } from '@kader/i18n/areas/readings'
import { registryArea } from '@kader/i18n/areas/registry'
import { signalsArea } from '@kader/i18n/areas/signals'
import { statusArea } from '@kader/i18n/areas/status'
import { storyArea } from '@kader/i18n/areas/story'
import { todayArea } from '@kader/i18n/areas/today'
import { trainingsArea } from '@kader/i18n/areas/trainings'
import { vocabularyArea } from '@kader/i18n/areas/vocabulary'
import type { PortalDefinition } from '@kader/portal-kit/portal-definition'
import { gateway } from './trpc.ts'

/** Everything this portal is. */
export const portal: PortalDefinition = {
  sector: 'education',
  name: { nl: 'Onderwijs', fr: 'Enseignement', de: 'Unterricht', en: 'Education' },
  version: '0.1.0',
  queries: gateway.queries,
  areas: [
    adviceArea,
    agreementsArea,
    cellsArea,
    communicationsArea,
    conditionsArea,
    consultsArea, fichesArea, ordersArea,
    frameworkArea,
    incidentsArea,
    instructionsArea,
    kindsArea,
    mandatesArea,
    namelessArea,
    noticesArea,
    obligationsArea,
    organisationsArea,
    quizArea,
    readingsArea,
    registryArea,
    signalsArea,
    statusArea,
    storyArea,
    todayArea,
    trainingsArea,
    vocabularyArea,
  ],
  pages: [
    { path: '/', name: 'today', menu: true, load: () => import('./pages/today.tsx') },
    { path: '/delen', name: 'advice', menu: true, load: () => import('./pages/advice.tsx') },
    { path: '/signalen', name: 'signals', menu: true, load: () => import('./pages/signals.tsx') },
    { path: '/signalen/nieuw', name: 'newSignal', load: () => import('./pages/new-signal.tsx') },
    { path: '/signalen/$id', name: 'signal', load: () => import('./pages/signal.tsx') },
    { path: '/overleg', name: 'consults', menu: true, load: () => import('./pages/consults.tsx') },
    { path: '/overleg/$id', name: 'consult', load: () => import('./pages/consult.tsx') },
    { path: '/acties', name: 'actions', menu: true, load: () => import('./pages/actions.tsx') },
    { path: '/overeenkomst', name: 'agreement', menu: true, load: () => import('./pages/agreement.tsx') },
    { path: '/cel', name: 'cell', load: () => import('./pages/cell.tsx') },
    { path: '/mijn-instructies', name: 'myInstructions', menu: true, load: () => import('./pages/my-instructions.tsx') },
    { path: '/mijn-opleidingen', name: 'myTrainings', menu: true, load: () => import('./pages/my-trainings.tsx') },
    { path: '/meldingen', name: 'notices', menu: true, load: () => import('./pages/notices.tsx') },
    { path: '/wie-las-mijn-informatie', name: 'readings', menu: true, load: () => import('./pages/readings.tsx') },
    { path: '/advies-zonder-naam', name: 'nameless', menu: true, load: () => import('./pages/nameless.tsx') },
    { path: '/mededelingen', name: 'communications', menu: true, load: () => import('./pages/communications.tsx') },
    { path: '/incidenten', name: 'incidents', menu: true, load: () => import('./pages/incidents.tsx') },
    { path: '/nood', name: 'emergency', load: () => import('./pages/emergency.tsx') },
    { path: '/kader', name: 'framework', menu: true, load: () => import('./pages/framework.tsx') },
    { path: '/mandaten/mijn', name: 'myMandates', menu: true, load: () => import('./pages/my-mandates.tsx') },
  ],
}
