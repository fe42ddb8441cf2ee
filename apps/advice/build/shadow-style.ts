/** One rem in a page of somebody else may be anything; in the element it is the size the host chose. */
const REM = /(?<![\w.-])(-?\d*\.?\d+)rem\b/g
/** What a condition of a media or container query measures cannot hold a property. */
const PRELUDE = /@(?:media|container)[^{]*\{/g
const ROOT_PIXELS = 16

/** The walk's style sheet for a shadow root: its own sizes, and token names no host page will have set. */
export function shadowStyle(css: string): string {
  let style = ''
  let done = 0
  for (const prelude of css.matchAll(PRELUDE)) {
    style += sized(css.slice(done, prelude.index))
    style += prelude[0].replaceAll(REM, (_all, size: string) => `${Number(size) * ROOT_PIXELS}px`)
    done = prelude.index + prelude[0].length
  }
  return (style + sized(css.slice(done))).replaceAll('--k-', '--_k-')
}

function sized(declarations: string): string {
  return declarations.replaceAll(REM, 'calc($1*var(--k-size))')
}
