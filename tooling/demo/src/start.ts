import { createServer } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { portals } from '@kader/domain/vocabulary/portals'
import { createAdviceEdge } from '@kader/edge/advice-edge'
import { createEdge } from '@kader/edge/edge'
import { buildPortals } from './build-portals.ts'
import { addresses, portalOrigins, portOf } from './demo-addresses.ts'
import { createDemoPage } from './demo-page.ts'
import { sayTaken, takenPorts } from './free-ports.ts'
import { startGatewayProcess } from './gateway-process.ts'
import { createIdentityProvider, type PortalClient } from './identity-provider.ts'
import { portalsOfTheStory } from './people.ts'
import { practiceClients, practiceVariables } from './practice-variables.ts'
import { createMailbox } from './mailbox.ts'
import { practiceOver } from './practice-over-socket.ts'

type Closing = () => Promise<unknown>

const root = fileURLToPath(new URL('../../..', import.meta.url))
const dataFolder = process.env['KADER_DATA'] ?? join(root, '.data')
const notBuilt = 'De portalen konden niet worden gebouwd; hierboven staat waarom.'
const closings: Closing[] = []

/** `pnpm start`: everything one needs to practise, on this computer, until ctrl-C. */
async function start(): Promise<void> {
  const ports = [...Object.values(addresses), ...Object.values(portalOrigins)].map(portOf)
  const taken = await takenPorts(ports)
  if (taken.length > 0) return giveUp(sayTaken(taken))
  console.log('De portalen worden klaargezet...')
  if (!(await buildPortals(root))) return giveUp(notBuilt)
  const clients = practiceClients()
  await listenForSignIn(clients)
  const mailbox = createMailbox()
  await mailbox.listen(portOf(addresses.mail))
  closings.push(mailbox.close)
  const gateway = await startGatewayProcess(practiceVariables(clients, dataFolder))
  closings.push(gateway.stop)
  void gateway.ended.then(async (code) => {
    if (code !== 0) await giveUp('De gateway is gestopt; hierboven staat waarom.')
  })
  for (const portal of portalsOfTheStory) await listenForPortal(portal)
  await listenForAdvice()
  const page = await createDemoPage(addresses.page, practiceOver(dataFolder), mailbox)
  await page.listen({ host: 'localhost', port: portOf(addresses.page) })
  closings.push(() => page.close())
  console.log(welcome())
}

async function listenForSignIn(clients: readonly PortalClient[]): Promise<void> {
  const handle = createIdentityProvider(addresses.issuer, clients).callback()
  const server = createServer((request, response) => void handle(request, response))
  await new Promise<void>((resolve) => server.listen(portOf(addresses.issuer), '127.0.0.1', resolve))
  closings.push(async () => {
    server.close()
    server.closeAllConnections()
  })
}

async function listenForPortal(portal: (typeof portalsOfTheStory)[number]): Promise<void> {
  const files = join(root, 'apps', portal, 'dist')
  const edge = await createEdge({ portal, files, gateway: addresses.gateway, issuer: addresses.issuer })
  await edge.listen({ host: 'localhost', port: portOf(portalOrigins[portal]) })
  closings.push(() => edge.close())
}

async function listenForAdvice(): Promise<void> {
  const edge = await createAdviceEdge({ files: join(root, 'apps/advice/dist'), gateway: addresses.gateway })
  await edge.listen({ host: 'localhost', port: portOf(addresses.advice) })
  closings.push(() => edge.close())
}

function welcome(): string {
  const lines = portalsOfTheStory.map(
    (portal) => `  ${portals[portal].dutch.padEnd(12)}${portalOrigins[portal]}`,
  )
  return [
    `\nWie is wie: ${addresses.page}\n`,
    'De portalen:',
    ...lines,
    `\nMag ik dit delen?, zonder aanmelden: ${addresses.advice}`,
    '\nStoppen: ctrl-C',
  ].join('\n')
}

async function end(code: number): Promise<void> {
  while (closings.length > 0)
    await closings
      .pop()?.()
      .catch(() => undefined)
  process.exit(code)
}

async function giveUp(words: string): Promise<void> {
  console.error(`\n${words}`)
  await end(1)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void end(0))
start().catch((error: unknown) => giveUp(error instanceof Error ? error.message : String(error)))
