import { tryVignette, vignettes } from '@kader/secrecy-rules'
import { Command } from 'commander'
import { fail } from './fail.ts'

/** `kader vignettes`: asks every vignette of the dossier again. */
export function vignettesCommand(): Command {
  return new Command('vignettes')
    .description('legt elke oefensituatie van het dossier opnieuw voor')
    .action(() => {
      const tried = vignettes.map((vignette) => ({ id: vignette.id, ...tryVignette(vignette) }))
      for (const { id, decision, missing } of tried) {
        const verdict = missing.length === 0 ? 'klopt' : `ontbreekt: ${missing.join(' ')}`
        process.stdout.write(`${decision.outcome.padEnd(13)}${verdict.padEnd(8)}${id}\n`)
      }
      const wrong = tried.filter(({ missing }) => missing.length > 0).length
      if (wrong > 0) fail(`${wrong} van de ${tried.length} situaties kloppen niet.`)
      else process.stdout.write(`Alle ${tried.length} situaties kloppen.\n`)
    })
}
