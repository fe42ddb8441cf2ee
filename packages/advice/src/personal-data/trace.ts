/** What a piece of text looks like; none of these may be typed into Kader. */
export const traceKinds = [
  'name',
  'national-number',
  'address',
  'phone',
  'email',
  'birth-date',
  'licence-plate',
  'bank-account',
] as const
export type TraceKind = (typeof traceKinds)[number]

/** Where in the text something looks personal; never the text itself. */
export interface Trace {
  readonly kind: TraceKind
  /** Offsets in the text, `end` not included. */
  readonly start: number
  readonly end: number
}

/** Every place where a pattern is met and the check agrees; the pattern must be global. */
export function tracesOf(
  kind: TraceKind,
  pattern: RegExp,
  check: (found: string, at: number) => boolean = () => true,
): (text: string) => Trace[] {
  return (text) =>
    [...text.matchAll(pattern)]
      .filter((match) => check(match[0], match.index))
      .map((match) => ({ kind, start: match.index, end: match.index + match[0].length }))
}
