import { createGateway } from '@kader/portal-kit/gateway'
import type { PoliceRouter } from '@kader/sector-police/router'

/** The procedures of this sector, and nothing else; only their types come along. */
export const gateway = createGateway<PoliceRouter>()
