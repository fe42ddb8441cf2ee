/** As much of a rule as the key looks at; the dimensions stand in `when` in the singular or the plural. */
export interface KeyRule {
  readonly id: string
  readonly effect: 'permit' | 'duty' | 'prohibit' | 'hold' | 'note'
  readonly validFrom?: string
  readonly validTo?: string
  readonly when: object
  readonly requires?: readonly string[]
  readonly unless?: readonly string[]
  readonly exceptionTo?: readonly string[]
}

/** The answers that are compared with the engine's. */
export interface Key {
  readonly outcome: string
  readonly rules: readonly string[]
  readonly failed: readonly string[]
  readonly unmet: readonly string[]
  readonly unknown: readonly string[]
}

interface Asked {
  readonly at: string
  readonly conditions: Readonly<Record<string, boolean | undefined>>
}

/** A second reading of the law, written for reading and not for speed: no index, no memory, no compiled sets. */
export function answerKey(question: Asked, rules: readonly KeyRule[]): Key {
  const { at, conditions } = question
  const place = Object.entries(question).flatMap(([name, word]) => [
    [name, word] as const,
    [`${name}s`, word] as const,
  ])
  const asked = new Map<string, unknown>(place)
  const scope = rules.filter(({ validFrom = '0000', validTo = '9999', when }) => {
    if (validFrom > at || at > validTo) return false
    const sets = when as Readonly<Record<string, readonly unknown[]>>
    return Object.keys(sets).every((name) => sets[name]?.includes(asked.get(name)))
  })
  const worst = whatStands(scope, (code) => conditions[code] ?? false)
  const best = whatStands(scope, (code) => conditions[code] ?? true)
  const failed = scope.filter((rule) => gives(rule) && asks(rule).some((code) => conditions[code] === false))
  const complete = (rule: KeyRule): boolean => asks(rule).every((code) => conditions[code] === true)
  const waiting = scope.filter(
    (rule) =>
      takes(rule) &&
      asks(rule).some((code) => conditions[code] === undefined) &&
      asks(rule).every((code) => conditions[code] !== false),
  )
  const answer = (outcome: string, named: readonly KeyRule[], open: readonly KeyRule[] = []): Key => ({
    outcome,
    rules: sorted([...named, ...scope.filter(({ effect }) => effect === 'note')].map(({ id }) => id)),
    failed: sorted(failed.map(({ id }) => id)),
    unmet: sorted(
      [...failed, ...best.filter(takes)].flatMap(asks).filter((code) => conditions[code] === false),
    ),
    unknown: sorted(open.flatMap(asks).filter((code) => conditions[code] === undefined)),
  })
  const opened = opensWith(worst)
  if (opened !== undefined) {
    const named = [...worst.filter(gives), ...best.filter(({ effect }) => effect === 'duty')]
    return answer(opened, named, named)
  }
  if (opensWith(best) !== undefined) {
    const named = [...best.filter(gives), ...waiting]
    return answer(
      best.some((rule) => gives(rule) && complete(rule)) ? 'undecidable' : 'conditional',
      named,
      named,
    )
  }
  const prohibitions = best.filter(({ effect }) => effect === 'prohibit')
  if (prohibitions.length > 0) return answer('prohibited', prohibitions)
  const holding = best.filter(({ effect }) => effect === 'hold')
  return holding.length > 0 ? answer('hold', holding) : answer('no-basis', [])
}

/** A duty is never hidden; otherwise whatever takes away comes before what gives. */
function opensWith(standing: readonly KeyRule[]): string | undefined {
  if (standing.some(({ effect }) => effect === 'duty')) return 'duty'
  return standing.some(gives) && !standing.some(takes) ? 'permit' : undefined
}

/** Strikes out, again and again, what an untouchable rule defeats, until nothing changes. */
function whatStands(scope: readonly KeyRule[], yes: (code: string) => boolean): readonly KeyRule[] {
  const active = (rule: KeyRule): boolean =>
    gives(rule) ? asks(rule).every(yes) : takes(rule) && (asks(rule).length === 0 || !asks(rule).every(yes))
  let open = scope.filter(active)
  const standing: KeyRule[] = []
  while (open.length > 0) {
    const safe = open.filter((rule) => !open.some((other) => defeats(other, rule)))
    if (safe.length === 0) throw new Error('a circle')
    standing.push(...safe)
    open = open.filter((rule) => !safe.includes(rule) && !safe.some((other) => defeats(other, rule)))
  }
  return standing
}

/** By its own id, or by that of its row: then only across the two sides. */
function defeats({ exceptionTo = [], ...one }: KeyRule, other: KeyRule): boolean {
  const row = other.id.slice(0, 3)
  return exceptionTo.includes(other.id) || (exceptionTo.includes(row) && gives(one) !== gives(other))
}

const gives = ({ effect }: Pick<KeyRule, 'effect'>): boolean => effect === 'permit' || effect === 'duty'
const takes = ({ effect }: KeyRule): boolean => effect === 'prohibit' || effect === 'hold'
const asks = (rule: KeyRule): readonly string[] =>
  (gives(rule) ? rule.requires : takes(rule) ? rule.unless : []) ?? []
const sorted = (words: readonly string[]): string[] => [...new Set(words)].sort()
