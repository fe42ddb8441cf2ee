import { capacities } from '@kader/domain/vocabulary/capacities'
import { conditions } from '@kader/domain/vocabulary/conditions'
import { confidences } from '@kader/domain/vocabulary/confidence'
import { contestedQuestions } from '@kader/domain/vocabulary/contested'
import { kinds } from '@kader/domain/vocabulary/kinds'
import { obligations } from '@kader/domain/vocabulary/obligations'
import { outcomes } from '@kader/domain/vocabulary/outcomes'
import { purposes } from '@kader/domain/vocabulary/purposes'
import { settings } from '@kader/domain/vocabulary/settings'
import { lawfulRulebook, norms } from '@kader/secrecy-rules'
import { Command } from 'commander'
import { printJson } from './print-json.ts'

interface Options {
  readonly json?: boolean
}

/** `kader vocabulary`, `kader rules` and `kader norms`: what the rulebook is made of. */
export function rulebookCommands(): readonly Command[] {
  return [
    list('vocabulary', 'de woorden van een vraag en een antwoord').action(({ json }: Options) => {
      const words = {
        capacities,
        settings,
        kinds,
        purposes,
        conditions,
        obligations,
        outcomes,
        confidences,
        contested: contestedQuestions,
      }
      if (json === true) return printJson(words)
      for (const [name, table] of Object.entries(words))
        say(`${name}\n${Object.entries(table).map(wordLine).join('\n')}\n`)
    }),
    list('rules', 'de regels').action(({ json }: Options) => {
      if (json === true) return printJson(lawfulRulebook.rules)
      for (const { id, effect, sentence } of lawfulRulebook.rules)
        say(`${id.padEnd(6)}${effect.padEnd(10)}${sentence}`)
    }),
    list('norms', 'de normen').action(({ json }: Options) => {
      if (json === true) return printJson(norms)
      for (const { id, citation } of norms) say(`${id.padEnd(24)}${citation}`)
    }),
  ]
}

function list(name: string, description: string): Command {
  return new Command(name).description(description).option('--json', 'in JSON')
}

function wordLine([word, { dutch, question }]: readonly [
  string,
  { readonly dutch?: string; readonly question?: string },
]): string {
  return `  ${word.padEnd(24)}${dutch ?? question ?? ''}`
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
