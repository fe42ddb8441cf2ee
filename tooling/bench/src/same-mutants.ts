import type { Mutant } from './mutations.ts'

const remembered = 'It only remembers: without it the same is worked out again.'
const alreadyUnique = 'The two compared are never equal.'
const nothingBeyond = 'Beyond the end nothing is found, and nothing is done with it.'

/** Changes that no caller can notice: in which file, what the line becomes, and why it is the same engine. */
const same: readonly (readonly [file: string, becomes: string, reason: string])[] = [
  ['engine/answer.ts', 'word * 31 <= conditions.length', nothingBeyond],
  [
    'engine/rule-class.ts',
    'other <= place',
    'No rule is an exception to itself: such a rulebook does not compile.',
  ],
  ['engine/rule-class.ts', 'word <= width', nothingBeyond],
  ['engine/rule-class.ts', 'bit <= end', nothingBeyond],
  [
    'engine/compile-rulebook.ts',
    'if (node === undefined && word === undefined)',
    'A place that does not exist has no cell, so the last line says undefined all the same.',
  ],
  [
    'engine/compile-rulebook.ts',
    'if (false && node === undefined || word === undefined)',
    'A day that does not exist has no cell, so the last line says undefined all the same.',
  ],
  ['engine/compile-rulebook.ts', 'a.id <= b.id', alreadyUnique],
  [
    'engine/compile-rulebook.ts',
    'if (false && ordered.has(rule))',
    'A set keeps the place in which a rule was first put.',
  ],
  ['engine/diagram.ts', 'if (false && before !== undefined)', remembered],
  [
    'engine/diagram.ts',
    'if (true || !nodes.has(shape))',
    'Each rule still alive makes a class of its own somewhere below, so no shape comes back.',
  ],
  ['engine/outcome-diagram.ts', 'if (false && before !== undefined)', remembered],
  [
    'engine/outcome-diagram.ts',
    'if (true || node === undefined)',
    'The rules and the written outcomes say the same; the written ones are only faster.',
  ],
  ['engine/outcome-diagram.ts', 'from <= found.length', nothingBeyond],
  ['engine/outcome-diagram.ts', 'block <= found.length', nothingBeyond],
  [
    'engine/outcome-diagram.ts',
    'if (false && found[at] !== found[at + step]',
    'What is the same for no and for yes is the same for not known: the worst and the best case agree.',
  ],
  ['engine/situations.ts', 'if (true || place >= 0)', 'A place before the first is a word nobody reads.'],
  ['engine/counts.ts', 'if (false && before !== undefined)', remembered],
  ['engine/counts.ts', 'if (false && seen.has(node))', remembered],
  ['engine/counts.ts', 'if (true || !found.has(node))', 'Any place of a class is a witness of it.'],
  [
    'engine/analyse.ts',
    'isGuard(effect) || !already',
    'What is no guard is left out where the guards are listed.',
  ],
  [
    'engine/analyse.ts',
    'if (true || !found.has(key))',
    'Any place where two rules meet is an example of it.',
  ],
  [
    'engine/ways-to.ts',
    '(1 << (place % 31))) === 0',
    'Two conditions are compared: both read the other way round compare the same.',
  ],
  [
    'engine/diff.ts',
    'skipEqual: false',
    'Where the sides are equal no outcome differs; it only takes longer.',
  ],
  ['engine/diff.ts', 'if (false && differing', 'The same rules determine the same; it only takes longer.'],
  ['engine/diff.ts', 'a <= b', alreadyUnique],
  ['engine/widening.ts', 'if (true || !known.has(key))', remembered],
  ['engine/widening.ts', 'if (false && seen.has(key))', remembered],
  ['engine/chances.ts', 'at <= place', 'A place is not compared with itself.'],
  ['engine/meanings.ts', 'if (false && before !== undefined)', remembered],
  ['engine/meaning-of.ts', 'if (false && before !== undefined)', remembered],
  ['engine/fewest-conditions.ts', 'if (false && before !== undefined)', remembered],
  [
    'engine/fewest-conditions.ts',
    'cost <= found.cost - 1e-9',
    'The margin is there for rounding: costs never differ by exactly that.',
  ],
  ['engine/best-dimension.ts', 'if (false && before !== undefined)', remembered],
  [
    'engine/differences-in.ts',
    'if (false && ownOutcome !== than)',
    'Another outcome already is a change of nothing, which is within every other change.',
  ],
  [
    'engine/differences-in.ts',
    'if (true || !kept.some',
    'A change that holds another adds nothing to what must be hit; it only takes longer.',
  ],
  ['engine/differences-in.ts', 'if (false && before !== undefined)', remembered],
  [
    'engine/smallest-hitting.ts',
    'if (true || !kept.some',
    'A set that holds another is hit whenever the other is; it only takes longer.',
  ],
  [
    'engine/smallest-hitting.ts',
    'if (true || [...set].some',
    'A lower bound of nothing is still a lower bound; it only takes longer.',
  ],
  ['engine/forcing-set.ts', 'if (false && seen.has', remembered],
  [
    'engine/forcing-set.ts',
    '!all.every((other)',
    'Sets that hold another add nothing to what must be hit; it only takes longer.',
  ],
]

/** Why a survivor is the same engine in other words; undefined where nobody has said so. */
export function reasonFor({ file, change }: Mutant): string | undefined {
  const becomes = change.slice(change.indexOf('  =>  '))
  return same.find(([where, text]) => where === file && becomes.includes(text))?.[2]
}
