import { readFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { Sheet } from './sheet.ts'
import type { TypesetResult, TypesetTask } from './typeset-worker.ts'

/** Too many documents are being made at once; trying again a moment later helps. */
export class TypesettingBusyError extends Error {
  constructor() {
    super('too many documents at once')
    this.name = 'TypesettingBusyError'
  }
}

/** One is being set and these wait: more would only make everyone wait longer. */
const mostAtOnce = 8

type Waiting = {
  readonly done: (pdf: Uint8Array) => void
  readonly failed: (error: Error) => void
}

const waiting = new Map<number, Waiting>()
let worker: Worker | undefined
let tickets = 0

/**
 * Sets a sheet as a tagged PDF (PDF/UA-1); equal sheets give equal bytes.
 * The engine starts with the first document and works beside the server, never in its way.
 * @throws TypesettingBusyError when too many are waiting already.
 */
export async function typeset(sheet: Sheet): Promise<Uint8Array> {
  if (waiting.size >= mostAtOnce) throw new TypesettingBusyError()
  const ticket = (tickets += 1)
  const task: TypesetTask = { ticket, template: template(), data: JSON.stringify(sheet) }
  return new Promise((done, failed) => {
    waiting.set(ticket, { done, failed })
    const one = theWorker()
    one.ref()
    one.postMessage(task)
  })
}

let read: string | undefined

function template(): string {
  read ??= readFileSync(new URL('sheet.typ', import.meta.url), 'utf8')
  return read
}

function theWorker(): Worker {
  if (worker !== undefined) return worker
  const started = new Worker(new URL('typeset-worker.ts', import.meta.url))
  started.on('message', settle)
  started.on('error', () => undefined)
  started.on('exit', () => {
    worker = undefined
    for (const [ticket, { failed }] of waiting) {
      waiting.delete(ticket)
      failed(new Error('the typesetter stopped'))
    }
  })
  worker = started
  return started
}

function settle(result: TypesetResult): void {
  const one = waiting.get(result.ticket)
  waiting.delete(result.ticket)
  // Who wants to stop waits for a document, never for an idle typesetter.
  if (waiting.size === 0) worker?.unref()
  if ('pdf' in result) one?.done(result.pdf)
  else one?.failed(new Error(`a document could not be set: ${result.problem}`))
}
