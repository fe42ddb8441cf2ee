import { removeEmbeddedStore } from './remove-embedded-store.ts'
import { Command } from 'commander'
import { callGateway } from './call-gateway.ts'
import { dataFolder } from './data-folder.ts'
import { fail } from './fail.ts'

/** `kader demo reset`: begins practice again; a gateway without practice data has no such command. */
export function demoCommand(): Command {
  const demo = new Command('demo').description('de oefenomgeving')
  demo.command('reset').description('begint de oefening opnieuw').action(reset)
  return demo
}

async function reset(): Promise<void> {
  const answer = await callGateway(dataFolder(), 'demo reset')
  if (answer?.ok === true) return say('De oefening is opnieuw begonnen.')
  if (answer !== undefined) return fail('Deze gateway heeft geen oefenomgeving.')
  if (process.env['NODE_ENV'] === 'production') return fail('In productie is er geen oefenomgeving.')
  try {
    removeEmbeddedStore(dataFolder())
  } catch {
    return fail('De gegevens zijn in gebruik door een ander proces. Stop dat eerst.')
  }
  say('De oefengegevens zijn weg; bij de volgende start begint de oefening opnieuw.')
}

function say(message: string): void {
  process.stdout.write(`${message}\n`)
}
