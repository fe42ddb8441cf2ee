import type { Kind } from '@kader/domain/vocabulary/kinds'

/**
 * Kinds that the data acts list for a casusoverleg: decreet 30 juni 2023 art. 5 (15 categories) and wet 8 januari 2026
 * art. 2 (14 categories). Classified information is in neither.
 */
export const dataActKinds: ReadonlySet<Kind> = new Set<Kind>(['ID', 'SIG', 'CARE', 'MED', 'JUD', 'POL', 'SCH', 'JOB', 'TER', 'RISK', 'ACT', 'EXISTENCE'])
