import { educationRouter } from '@kader/sector-education/router'
import { municipalityRouter } from '@kader/sector-municipality/router'
import { oversightRouter } from '@kader/sector-oversight/router'
import { policeRouter } from '@kader/sector-police/router'
import { vdabRouter } from '@kader/sector-vdab/router'
import { welfareRouter } from '@kader/sector-welfare/router'
import type { Mount } from './contract-mount.ts'

/** Every contract this gateway serves. A change that is not additive mounts v2 beside v1 until the portal has moved. */
export const sectorMounts = [
  { portal: 'police', version: 'v1', router: policeRouter },
  { portal: 'welfare', version: 'v1', router: welfareRouter },
  { portal: 'education', version: 'v1', router: educationRouter },
  { portal: 'vdab', version: 'v1', router: vdabRouter },
  { portal: 'municipality', version: 'v1', router: municipalityRouter },
  { portal: 'oversight', version: 'v1', router: oversightRouter },
] as const satisfies readonly Mount[]
