import path from 'node:path'

export const app = path.join(import.meta.dirname, '..')
export const dist = path.join(app, 'dist')
/** What stands as it is: the example page of a host. */
export const asIs = [path.join(app, 'public'), path.join(app, '../../tooling/vite/public')]
/** Never served: the program that writes the documents. */
export const scratch = path.join(app, 'node_modules/.kader')
