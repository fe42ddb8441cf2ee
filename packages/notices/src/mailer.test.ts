import { createServer, type Server } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { mailTo } from './mail-text.ts'
import { mailerTo } from './mailer.ts'

let server: Server | undefined
afterEach(() => new Promise<void>((resolve) => (server === undefined ? resolve() : server.close(() => resolve()))))

/** The least of a mail server that speaks in the clear: it takes everything and remembers what was said to it. */
async function mailServer(): Promise<{ readonly port: number; readonly said: string[] }> {
  const said: string[] = []
  server = createServer((socket) => {
    let inData = false
    socket.write('220 here\r\n')
    socket.on('data', (data) => {
      for (const line of String(data).split('\r\n').filter((one) => one !== '')) {
        said.push(line)
        if (inData) {
          if (line !== '.') continue
          inData = false
          socket.write('250 taken\r\n')
        } else if (line.startsWith('DATA')) {
          inData = true
          socket.write('354 go on\r\n')
        } else socket.write(line.startsWith('QUIT') ? '221 bye\r\n' : '250 ok\r\n')
      }
    })
    socket.on('error', () => undefined)
  })
  const listening = server
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', () => resolve()))
  const address = listening.address()
  return { port: typeof address === 'object' && address !== null ? address.port : 0, said }
}

const mail = mailTo('els@voorbeeld.example', { language: 'nl', origin: 'https://onderwijs.voorbeeld.be' })

test('a mail leaves for one address, and says that nobody wrote it by hand', async () => {
  const { port, said } = await mailServer()
  const mailer = mailerTo({ address: `smtp://127.0.0.1:${port}`, from: 'kader@voorbeeld.example', requireTls: false })
  await mailer.send(mail)
  mailer.close()
  expect(said).toEqual(expect.arrayContaining(['MAIL FROM:<kader@voorbeeld.example>', 'RCPT TO:<els@voorbeeld.example>', 'Auto-Submitted: auto-generated']))
})

test('in production nothing is said to a server that does not encrypt', async () => {
  const { port, said } = await mailServer()
  const mailer = mailerTo({ address: `smtp://127.0.0.1:${port}`, from: 'kader@voorbeeld.example', requireTls: true })
  await expect(mailer.send(mail)).rejects.toThrow()
  mailer.close()
  expect(said.filter((line) => line.startsWith('MAIL') || line.startsWith('RCPT'))).toEqual([])
})
