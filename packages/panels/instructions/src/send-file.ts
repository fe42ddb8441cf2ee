import { base64Of } from '@kader/domain/base64'
import type { AddFilePart } from '@kader/domain/commands/instruction'
import { partBytes } from '@kader/domain/file-type'
import type { Id } from '@kader/domain/id'
import type { Answered, Deed } from '@kader/panel-kit/deed'

/** Sends a file part by part and says how far it is, from 0 to 100; what arrived stays, so that sending it again goes on. */
export async function sendFile(addPart: Deed<AddFilePart>, { id, content, onProgress }: { readonly id: Id; readonly content: Uint8Array; readonly onProgress: (percent: number) => void }): Promise<Answered> {
  const of = Math.max(1, Math.ceil(content.length / partBytes))
  let answer: Answered = { done: true }
  for (let part = 0; part < of && answer.done; part += 1) {
    onProgress(Math.floor((part * 100) / of))
    answer = await addPart({ id, part, of, bytes: base64Of(content.subarray(part * partBytes, (part + 1) * partBytes)) })
  }
  return answer
}
