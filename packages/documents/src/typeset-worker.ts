import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/** One document to set: the template is ours, everything else reaches it as data and is never read as markup. */
export interface TypesetTask {
  readonly ticket: number
  readonly template: string
  readonly data: string
}

export type TypesetResult = { readonly ticket: number } & (
  | { readonly pdf: Uint8Array }
  | { readonly problem: string }
)

const require = createRequire(import.meta.url)
const weights = ['400Regular/PublicSans_400Regular.ttf', '700Bold/PublicSans_700Bold.ttf']

const compiler = NodeCompiler.create({
  fontArgs: [
    {
      fontBlobs: weights.map((file) =>
        readFileSync(require.resolve(`@expo-google-fonts/public-sans/${file}`)),
      ),
    },
  ],
})

/** PDF/UA-1: the compiler refuses a document without title, language, tags or a glyph for every letter. */
function typeset({ template, data }: TypesetTask): Uint8Array {
  const compiled = compiler.compile({ mainFileContent: template, inputs: { data }, resetRead: true })
  if (compiled.result === null) throw new Error('this template does not compile')
  const pdf = compiler.pdf(compiled.result, { pdfStandard: 'ua-1', pdfTags: true })
  compiler.evictCache(10)
  return pdf
}

parentPort?.on('message', (task: TypesetTask) => {
  parentPort?.postMessage(resultOf(task))
})

function resultOf(task: TypesetTask): TypesetResult {
  try {
    return { ticket: task.ticket, pdf: new Uint8Array(typeset(task)) }
  } catch (error) {
    return { ticket: task.ticket, problem: error instanceof Error ? error.message : 'unknown' }
  }
}
