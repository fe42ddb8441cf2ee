import { readFileSync } from 'node:fs'
import { html, type Html } from './html.ts'

export const stylesheetPath = '/oefening.css'
export const stylesheet = readFileSync(new URL('./demo.css', import.meta.url), 'utf8')

/** Nothing but our own stylesheet; forms go back to where they came from, or on to `formsTo`. */
export function practicePolicy(formsTo: readonly string[] = []): string {
  const forms = ["'self'", ...formsTo].join(' ')
  return `default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action ${forms}`
}

/** The frame of every practice page: it says first of all that nothing here is real. */
export function practicePage(title: string, body: Html): string {
  return html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="stylesheet" href="${stylesheetPath}" />
      </head>
      <body>
        <aside class="band" aria-label="Oefenomgeving">Oefenomgeving: fictieve gegevens</aside>
        ${body}
      </body>
    </html> `.text
}
