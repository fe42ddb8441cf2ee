import { themed } from '../themes.ts'

/** The build puts here every style of the walk, made for a shadow root. */
declare const __WALK_STYLES__: string

const tokens = Object.entries(themed)
  .map(([name, { token, standard }]) => `${token}: var(${name}, ${standard});`)
  .join('\n')

/** Nothing of the host page comes in: important rules of a shadow root win from important rules outside it. */
const frame = `
:host {
  all: initial !important;
  display: block !important;
  color-scheme: inherit !important;
}
:host([hidden]) {
  display: none !important;
}
.kader-root {
  ${tokens}
  --k-action-hover: color-mix(in oklab, var(--k-action) 80%, var(--k-ink));
  --k-action-soft: color-mix(in oklab, var(--k-action) 12%, var(--k-paper));
  --k-surface: color-mix(in oklab, var(--k-ink) 4%, var(--k-paper));
  --k-focus: var(--k-action);
  padding: 16px;
  border: 1px solid var(--k-line);
  border-block-start: 4px solid #ffd200;
  border-radius: var(--k-radius);
  background: var(--k-paper);
  color: var(--k-ink);
  font-family: var(--k-font);
  font-size: var(--k-size);
}
.kader-root[data-theme='light'] {
  color-scheme: light;
}
.kader-root[data-theme='dark'] {
  color-scheme: dark;
}
`

/** One sheet for every element on a page; constructed, so that a strict policy allows it. */
export function elementStyle(): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`${__WALK_STYLES__}\n${frame.replaceAll('--k-', '--_k-')}`)
  return sheet
}
