import { buffer } from 'node:stream/consumers'
import { callbackify } from 'node:util'
import PostalMime from 'postal-mime'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'

/** A mail as it arrived. */
export interface Arrived {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly at: Date
}

export interface Mailbox {
  /** Newest first. */
  readonly mails: () => readonly Arrived[]
  readonly listen: (port: number) => Promise<void>
  readonly close: () => Promise<void>
}

const kept = 100
const largestMail = 64 * 1024

/** A real mail server for practice: it takes whatever is sent on this computer, keeps the last in memory and sends nothing on. */
export function createMailbox(): Mailbox {
  const mails: Arrived[] = []
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: largestMail,
    onData: callbackify(async (stream: SMTPServerDataStream, { envelope }: SMTPServerSession) => {
      const { subject, text } = await PostalMime.parse(await buffer(stream))
      const to = envelope.rcptTo.map(({ address }) => address).join(', ')
      mails.unshift({ to, subject: subject ?? '', text: text ?? '', at: new Date() })
      mails.splice(kept)
    }),
  })
  server.on('error', () => undefined)
  return {
    mails: () => mails,
    listen: (port) => new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve())),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
