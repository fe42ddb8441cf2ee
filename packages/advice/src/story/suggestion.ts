import type { HolderCapacity } from '@kader/domain/vocabulary/capacities'
import type { Words } from '../course/course.ts'
import type { About } from './actors.ts'

/** A way to begin that fits a story. It chooses nothing: the person confirms it or begins at the first question. */
export interface Suggestion {
  /** Words for `begin`; those that were not understood are asked. No condition is ever taken from a story. */
  readonly words: Words
  /** The other asks for it, rather than the person wanting to tell. */
  readonly asked: boolean
  readonly about?: About
  /** Number of the situation of the dossier it looks like, as in the quiz. */
  readonly vignette?: string
}

export interface StoryContext {
  /** Who asks, where the portal knows; what the story itself says of the speaker goes before it. */
  readonly holder?: HolderCapacity
}
