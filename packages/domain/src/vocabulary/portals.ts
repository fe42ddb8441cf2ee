import { capacities, type Capacity } from './capacities.ts'
import { word } from './word.ts'

/** Each portal is an application and an origin of its own. */
export const portals = {
  police: { dutch: 'politie' },
  welfare: { dutch: 'welzijn' },
  education: { dutch: 'onderwijs' },
  vdab: { dutch: 'VDAB' },
  municipality: { dutch: 'gemeente' },
  oversight: { dutch: 'toezicht' },
} as const

export const Portal = word(portals)
export type Portal = keyof typeof portals

/** The portal in which a capacity works; most capacities outside the cell have none. */
export function portalOf(capacity: Capacity): Portal | undefined {
  if (capacity === 'vdab-counsellor') return 'vdab'
  if (capacity === 'justice-assistant') return 'welfare'
  if (capacity === 'researcher') return 'oversight'
  switch (capacities[capacity].sector) {
    case 'welfare':
    case 'health':
      return 'welfare'
    case 'education':
      return 'education'
    case 'police':
      return 'police'
    case 'municipality':
      return 'municipality'
    case 'oversight':
      return 'oversight'
    case 'employment':
    case 'justice':
    case 'intelligence':
    case 'private':
    case 'any':
      return undefined
  }
}
