import { readFileSync } from 'node:fs'
import { registerHooks, stripTypeScriptTypes } from 'node:module'
import { pathToFileURL } from 'node:url'

/** Puts a mutated source in the place of one file, for this process only. */
const mutated = pathToFileURL(process.env['MUTANT_FILE'] ?? '').href
registerHooks({
  load(url, context, next) {
    if (url !== mutated) return next(url, context)
    const source = stripTypeScriptTypes(readFileSync(process.env['MUTANT_SOURCE'] ?? '', 'utf8'))
    return { format: 'module', source, shortCircuit: true }
  },
})
