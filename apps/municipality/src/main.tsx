import { startPortal } from '@kader/portal-kit/portal'
import { portal } from './routes.tsx'

startPortal(portal)
