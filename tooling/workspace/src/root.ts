import path from 'node:path'

/** Absolute path of the checkout. */
export const ROOT = path.resolve(import.meta.dirname, '../../..')
