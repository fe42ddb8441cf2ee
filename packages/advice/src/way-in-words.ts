import type { Way } from '@kader/secrecy-rules'
import type { WayInWords } from './answer-in-words.ts'
import type { Words } from './course/course.ts'

export function wayInWords({
  id,
  sentence,
  holders,
  recipients,
  settings,
  kinds,
  purposes,
}: Way): WayInWords {
  const changed = {
    holder: holders?.slice(0, 1),
    recipient: recipients,
    setting: settings,
    kind: kinds,
    purpose: purposes,
  }
  const entries = Object.entries(changed).filter(([, words]) => words !== undefined)
  return {
    rule: id,
    sentence,
    words: Object.fromEntries(
      entries.flatMap(([name, words]) => (words?.length === 1 ? [[name, words[0]]] : [])),
    ) as Words,
    choose: entries.filter(([, words]) => words?.length !== 1).map(([name]) => name as keyof Words),
    by: holders ?? [],
  }
}
