import { createHash } from 'node:crypto'
import type { FastifyReply } from 'fastify'

const style =
  ':root{color-scheme:light dark}body{font:1.125rem/1.6 system-ui,sans-serif;max-width:38rem;margin:0 auto;padding:3rem 1.25rem}' +
  'body::before{content:"";position:fixed;inset:0 0 auto;border-top:4px solid #ffe615}h1{font-size:1.75rem;line-height:1.25}'
const styleHash = createHash('sha256').update(style).digest('base64')

export type Notice = {
  readonly status: number
  readonly title: string
  readonly sentences: readonly string[]
  readonly correlation: string
}

/** The few pages the gateway itself shows, when signing in does not end in a portal. Fixed text only. */
export function sendNotice(reply: FastifyReply, notice: Notice): FastifyReply {
  const paragraphs = notice.sentences.map((sentence) => `<p>${sentence}</p>`).join('')
  return reply
    .code(notice.status)
    .header(
      'content-security-policy',
      `default-src 'none'; style-src 'sha256-${styleHash}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`,
    )
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(
      `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
        `<title>${notice.title} - Kader</title><style>${style}</style></head><body><main><h1>${notice.title}</h1>${paragraphs}` +
        `<p><a href="/">Terug naar het portaal</a></p><p><small>Kenmerk: ${notice.correlation}</small></p></main></body></html>`,
    )
}
