import { createServer } from 'node:net'

/** Which of these ports another program already holds. */
export async function takenPorts(ports: readonly number[]): Promise<readonly number[]> {
  const taken = await Promise.all(ports.map(async (port) => ((await isFree(port)) ? [] : [port])))
  return taken.flat()
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}

export function sayTaken(ports: readonly number[]): string {
  const which = ports.length === 1 ? `Poort ${ports[0]} is` : `De poorten ${ports.join(', ')} zijn`
  return `${which} al in gebruik door een ander programma, misschien een Kader dat nog draait.\nStop dat programma en probeer opnieuw.`
}
