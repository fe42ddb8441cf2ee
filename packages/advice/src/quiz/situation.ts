import type { Portal } from '@kader/domain/vocabulary/portals'

/** A situation of the dossier told to who learns; in Dutch, because its answer is. */
export interface Situation {
  /** Number of the vignette: `T01`, `T02a`. */
  readonly id: string
  /** A name short enough for a list. */
  readonly title: string
  /** What happens, and every fact on which the answer turns. Nobody has a name. */
  readonly story: string
  readonly question: string
  /** Whose daily work it touches. */
  readonly sectors: readonly Portal[]
}
