const runLength = 3
const shortestWord = 5

/**
 * Whether a text repeats what somebody said: three of his words in a row, or half of his longer words. Written to ask
 * a person again, never to decide for him.
 */
export function resembles(written: string, said: string): boolean {
  const own = wordsOf(written)
  const heard = wordsOf(said)
  const joined = ` ${own.join(' ')} `
  if (heard.some((_, at) => at + runLength <= heard.length && joined.includes(` ${heard.slice(at, at + runLength).join(' ')} `))) return true
  const long = new Set(heard.filter((word) => word.length >= shortestWord))
  const shared = [...long].filter((word) => own.includes(word))
  return shared.length > 0 && shared.length * 2 >= long.size
}

function wordsOf(text: string): string[] {
  return text.normalize('NFD').replaceAll(/\p{Diacritic}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
