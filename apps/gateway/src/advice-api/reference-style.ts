/** The look of the reference: the same ink, blue and yellow as everywhere, in light and dark. */
export const referenceStyle = `
:root { color-scheme: light dark; --ink: light-dark(#14213d, #e8ebf3); --paper: light-dark(#fff, #12161f); --quiet: light-dark(#45506a, #b3bccf); --line: light-dark(#c5cad6, #3d4659); --blue: light-dark(#0b5cad, #8cc0ff); --soft: light-dark(#f4f6fa, #1b2130) }
* { box-sizing: border-box }
body { margin: 0; font: 1.0625rem/1.6 system-ui, sans-serif; color: var(--ink); background: var(--paper); border-top: 4px solid #ffe615 }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 4rem }
h1, h2, h3 { line-height: 1.25; text-wrap: balance } h2 { margin-top: 3rem } h3 { margin-top: 2rem }
p, li { max-width: 44rem } a { color: var(--blue) } :focus-visible { outline: 3px solid var(--blue); outline-offset: 2px }
code, pre { font: 0.9375em/1.5 ui-monospace, monospace } h3 code { font-size: 1em; overflow-wrap: anywhere }
figure { margin: 1rem 0 } figcaption { font-weight: 600 }
pre { overflow: auto; max-height: 26rem; padding: 1rem; margin: 0.25rem 0; background: var(--soft); border: 1px solid var(--line) }
.wide { overflow-x: auto; margin: 1.5rem 0 } table { border-collapse: collapse; width: 100% }
caption { text-align: left; font-weight: 600; padding-bottom: 0.5rem }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 1rem 0.5rem 0; border-bottom: 1px solid var(--line) }
thead th { border-bottom-color: var(--ink) } tbody th { font-weight: 400; white-space: nowrap }
@media (width < 40rem) { tbody th { white-space: normal; overflow-wrap: anywhere; width: 42% } }
.skip { position: absolute; left: -99rem } .skip:focus { left: 1rem; top: 1rem; padding: 0.5rem 1rem; background: var(--paper) }
`
