import { createTransport } from 'nodemailer'
import type { Mail } from './mail-text.ts'

export interface Mailer {
  /** @throws when the mail server does not take it; it is tried again in the next round. */
  send(mail: Mail): Promise<void>
  close(): void
}

export interface MailServer {
  /** `smtp://` or `smtps://`, with name and password where the server asks for them. */
  readonly address: string
  readonly from: string
  /** Refuse to speak in the clear, as in production. */
  readonly requireTls: boolean
}

const patienceMilliseconds = 10_000

/** One mail at a time to one server. */
export function mailerTo({ address, from, requireTls }: MailServer): Mailer {
  const { hostname, port, protocol, username, password } = new URL(address)
  const secure = protocol === 'smtps:'
  const transport = createTransport({
    host: hostname,
    port: Number(port) || (secure ? 465 : 587),
    secure,
    requireTLS: requireTls && !secure,
    ignoreTLS: !requireTls && !secure,
    ...(username === '' ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: patienceMilliseconds,
    greetingTimeout: patienceMilliseconds,
    socketTimeout: patienceMilliseconds,
    // Nothing of a mail is fetched from a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    send: async (mail) => void (await transport.sendMail({ from, ...mail, headers: { 'Auto-Submitted': 'auto-generated' } })),
    close: () => transport.close(),
  }
}
