import { viewOf } from '@kader/exchange/view'

// What a supervisor may see: public registers, and the audit log in codes. Never a case.

/** The municipalities of the public register (G24). */
export const municipality = viewOf('municipality', { setting: 'bilateral', purpose: 'research', existence: 'within', facts: ['nis', 'from', 'to'], fields: ['name', 'province'] })
