/** What may fall off the end of a word, and how many letters must then be left; one of each row. */
const endings: readonly (readonly (readonly [ending: string, left: number])[])[] = [
  [
    ['tjes', 3],
    ['tje', 3],
    ['pjes', 3],
    ['pje', 3],
    ['kes', 3],
    ['ske', 3],
  ],
  [
    ['eren', 3],
    ['enden', 3],
    ['ende', 3],
  ],
  [
    ['den', 4],
    ['ten', 4],
    ['en', 3],
    ['de', 4],
    ['te', 4],
    ['es', 3],
    ['e', 3],
    ['s', 3],
    ['t', 4],
    ['d', 4],
  ],
]

/**
 * The part that Dutch word forms share: "scholen" and "school", "belde" and "bellen", "gemeld" and "melden".
 * Rough on purpose: what matters is that the forms of one word meet, not that the stem is a word.
 */
export function stemOf(word: string): string {
  const bare = word.length > 7 && word.startsWith('ge') ? word.slice(2) : word
  let stem = bare
  for (const row of endings) {
    const [ending = ''] =
      row.find(([one, left]) => stem.endsWith(one) && stem.length - one.length >= left) ?? []
    const shorter = stem.slice(0, stem.length - ending.length)
    if (/[aeiouy]/.test(shorter) && !shorter.endsWith('i')) stem = shorter
  }
  return oneOfEach(stem)
}

/** "school" and "schol", "bell" and "bel"; "brieven" and "brief", "huizen" and "huis". */
function oneOfEach(stem: string): string {
  return stem
    .replaceAll(/([a-z])\1/g, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
}
