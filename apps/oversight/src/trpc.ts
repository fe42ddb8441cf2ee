import { createGateway } from '@kader/portal-kit/gateway'
import type { OversightRouter } from '@kader/sector-oversight/router'

/** The procedures of this sector, and nothing else; only their types come along. */
export const gateway = createGateway<OversightRouter>()
