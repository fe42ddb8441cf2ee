/** Fills the blanks of a message; a blank without a word stays visible, so that a test can see it. */
export function fill(message: string, blanks: Readonly<Record<string, string>>): string {
  return message.replaceAll(/\{(\w+)\}/g, (blank, name: string) => blanks[name] ?? blank)
}

/** A name or note as a line of its own. */
export function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
