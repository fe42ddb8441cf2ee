import { createGateway } from '@kader/portal-kit/gateway'
import type { VdabRouter } from '@kader/sector-vdab/router'

/** The procedures of this sector, and nothing else; only their types come along. */
export const gateway = createGateway<VdabRouter>()
