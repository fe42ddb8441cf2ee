import { join } from 'node:path'

/** Where the gateway and the portals stand, each with what was built of it in `dist`. */
export const appsFolder = join(import.meta.dirname, '../../../../apps')
