import { createGateway } from '@kader/portal-kit/gateway'
import type { EducationRouter } from '@kader/sector-education/router'

/** The procedures of this sector, and nothing else; only their types come along. */
export const gateway = createGateway<EducationRouter>()
