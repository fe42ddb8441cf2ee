import { Capacity, capacities } from '@kader/domain/vocabulary/capacities'
import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { Kind } from '@kader/domain/vocabulary/kinds'
import { Sector, sectors } from '@kader/domain/vocabulary/sectors'
import type { Setting } from '@kader/domain/vocabulary/settings'
import { classAt, dimensions, knownIn, lawfulRulebook, outcomeAt, timeline } from '@kader/secrecy-rules'
import { day, dutch } from './words.ts'

const law = lawfulRulebook.compiled
const yes = new Set<string>(ConditionCode.options)
/** For every class, whether it opens once every condition is yes. */
const canOpen = law.classes.map((at) =>
  ['permit', 'duty'].includes(
    outcomeAt(
      at,
      knownIn(at, (code) => yes.has(code)),
    ),
  ),
)

/** One page for each period: which kinds can lawfully go from one sector to another, if all conditions are met. */
export function matrixPages(): ReadonlyMap<string, string> {
  return new Map(timeline.map(({ from }) => [`rulebook/matrix-${from}.md`, matrixOn(from)]))
}

/** Where sectors mostly speak with each other; the other settings are decided by a few rules each. */
const shown = ['consultation-livc-r', 'bilateral', 'emergency'] as const

function matrixOn(at: string): string {
  return [
    `# Wie kan wat aan wie, vanaf ${day(at)}`,
    timeline.find(({ from }) => from === at)?.changes ?? '',
    'Elke cel noemt de soorten informatie die iemand van die sector kan geven als aan alle voorwaarden is voldaan, voor minstens één doel. Een streep betekent: nooit. Vraag voor één situatie altijd advies.',
    ...shown.map((setting) => `## ${dutch(setting)}\n\n${table(at, setting)}`),
    '',
  ].join('\n\n')
}

function table(at: string, setting: Setting): string {
  const columns = Sector.options.filter((sector) => inSector(sector).length > 0)
  const rows = columns.filter((sector) => holdersIn(sector).length > 0)
  const lines = rows.map((from) => {
    const cells = columns.map((to) => cell({ at, setting }, from, to))
    return `| **${sectors[from].dutch}** | ${cells.join(' | ')} |`
  })
  const head = `| van \\ aan | ${columns.map((sector) => sectors[sector].dutch).join(' | ')} |`
  return `${head}\n|${'---|'.repeat(columns.length + 1)}\n${lines.join('\n')}`
}

interface Moment {
  readonly at: string
  readonly setting: Setting
}

function cell(moment: Moment, from: Sector, to: Sector): string {
  const pairs = holdersIn(from).flatMap((holder) => inSector(to).map((recipient) => ({ holder, recipient })))
  const kinds = Kind.options.filter((kind) =>
    pairs.some((pair) =>
      dimensions.purpose.some((purpose) => {
        const found = classAt(law, { ...moment, ...pair, kind, purpose })
        return found !== undefined && canOpen[found.index]
      }),
    ),
  )
  return kinds.length === 0 ? '–' : kinds.join(' ')
}

function inSector(sector: Sector): readonly Capacity[] {
  return Capacity.options.filter((one) => capacities[one].sector === sector)
}

function holdersIn(sector: Sector): readonly Capacity[] {
  return inSector(sector).filter((one) => dimensions.holder.some((holder) => holder === one))
}
