import type { Kind } from '@kader/domain/vocabulary/kinds'

/**
 * Kinds read to fall under the categories of decreet 30 juni 2023 art. 5 and wet 8 januari 2026 art. 2. The acts know
 * categories, not Kader's kinds: decision 0021. The information card has its own ground (wet 30 juli 2018 art. 4 § 1).
 */
export const dataActKinds: ReadonlySet<Kind> = new Set<Kind>(['ID', 'SIG', 'CARE', 'MED', 'JUD', 'POL', 'SCH', 'JOB', 'RISK', 'ACT', 'EXISTENCE'])
