import { createGateway } from '@kader/portal-kit/gateway'
import type { MunicipalityRouter } from '@kader/sector-municipality/router'

/** The procedures of this sector, and nothing else; only their types come along. */
export const gateway = createGateway<MunicipalityRouter>()
