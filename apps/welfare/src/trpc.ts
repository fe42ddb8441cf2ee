import { createGateway } from '@kader/portal-kit/gateway'
import type { WelfareRouter } from '@kader/sector-welfare/router'

/** The procedures of this sector, and nothing else; only their types come along. */
export const gateway = createGateway<WelfareRouter>()
