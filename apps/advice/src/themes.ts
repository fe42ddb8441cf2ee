/** What a host page may choose about the look, with the token of ours that it sets. */
export const themed = {
  '--kader-font': { token: '--k-font', standard: 'system-ui, sans-serif' },
  '--kader-size': { token: '--k-size', standard: 'max(1rem, 16px)' },
  '--kader-paper': { token: '--k-paper', standard: 'light-dark(#ffffff, #10161e)' },
  '--kader-ink': { token: '--k-ink', standard: 'light-dark(#15202e, #edf1f6)' },
  '--kader-action': { token: '--k-action', standard: 'light-dark(#0b4fa6, #8dbbff)' },
  '--kader-on-action': { token: '--k-on-action', standard: 'light-dark(#ffffff, #0b1626)' },
  '--kader-line': { token: '--k-line', standard: 'light-dark(#d8dee6, #303c4b)' },
  '--kader-radius': { token: '--k-radius', standard: '6px' },
} as const

export type Themed = keyof typeof themed
