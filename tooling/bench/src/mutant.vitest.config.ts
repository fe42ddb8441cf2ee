import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const rules = join(import.meta.dirname, '../../../packages/secrecy-rules')
const mutated = process.env['MUTANT_FILE']

/** The tests named, in that order: what fails soonest comes first. */
const tests = (process.env['MUTANT_TESTS'] ?? 'src/engine/*.test.ts').split(' ')

class AsNamed extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number =>
      tests.findIndex((name) => moduleId.endsWith(name))
    return Promise.resolve([...files].sort((a, b) => place(a) - place(b)))
  }
}

/** The unit tests of the whole space, with one file of the engine replaced by its mutant. */
export default defineConfig({
  root: rules,
  server: { watch: null },
  plugins: [
    {
      name: 'kader-mutant',
      enforce: 'pre',
      load: (id) => (id === mutated ? readFileSync(process.env['MUTANT_SOURCE'] ?? '', 'utf8') : undefined),
    },
  ],
  test: {
    include: tests,
    sequence: { sequencer: AsNamed },
    pool: 'threads',
    isolate: false,
    maxWorkers: 1,
    bail: 1,
    fsModuleCache: false,
    testTimeout: 120_000,
  },
})
