/** One guard of the code, and what is left of it when it is taken away. */
export interface Guard {
  /** Under `packages/`. */
  readonly file: string
  readonly guard: string
  readonly without: string
}

/** The guards of one file, each with what takes its place. */
export const of = (file: string, ...guards: readonly (readonly [guard: string, without: string])[]): Guard[] =>
  guards.map(([guard, without]) => ({ file, guard, without }))
