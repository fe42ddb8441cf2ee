import { type Capacity, capacities } from '@kader/domain/vocabulary/capacities'
import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { Kind, secretKinds } from '@kader/domain/vocabulary/kinds'
import { Sector, sectors } from '@kader/domain/vocabulary/sectors'
import { Setting } from '@kader/domain/vocabulary/settings'
import { answerIn, knownIn, lawfulRulebook, regions, timeline } from '@kader/secrecy-rules'
import { day, dutch } from './words.ts'

const law = lawfulRulebook.compiled
const yes = new Set<string>(ConditionCode.options)

type Opening = 'agreed' | 'contested' | undefined

/** For every class, whether it opens once every condition is yes, and whether only a contested rule opens it. */
const openings = law.classes.map((at): Opening => {
  const known = knownIn(at, (code) => yes.has(code))
  const { outcome, determining } = answerIn(at, known)
  if (outcome !== 'permit' && outcome !== 'duty') return undefined
  return determining.every(({ rule }) => rule.confidence === 'CONTESTED') ? 'contested' : 'agreed'
})

/** The days on which the matrix begins to read otherwise: the first of the rulebook and every later change. */
const matrices: ReadonlyMap<string, string> = new Map(
  [...new Set([...law.periods.map(({ from }) => from), ...timeline.map(({ from }) => from as string)])]
    .sort()
    .map((at): [string, string] => [at, settingsOn(at)])
    .filter(([, text], place, all) => text !== all[place - 1]?.[1]),
)
export const matrixDays: readonly string[] = [...matrices.keys()]

/** One page for each such day: which kinds can lawfully go from one sector to another, in every setting. */
export function matrixPages(): ReadonlyMap<string, string> {
  return new Map([...matrices].map(([at, text]) => [`rulebook/matrix-${at}.md`, pageOn(at, text)]))
}

function pageOn(at: string, text: string): string {
  const place = matrixDays.indexOf(at)
  const other = (to: string | undefined, word: string): string[] =>
    to === undefined ? [] : [`[${word}: vanaf ${day(to)}](matrix-${to}.md)`]
  const changes = timeline.find(({ from }) => from === at)?.changes
  return [
    `# Wie kan wat aan wie, vanaf ${day(at)}`,
    [...other(matrixDays[place - 1], 'Vroeger'), ...other(matrixDays[place + 1], 'Later')].join(' · '),
    ...(changes === undefined ? [] : [changes]),
    'Elke cel noemt de soorten informatie die iemand van die sector kan geven als aan alle voorwaarden is voldaan, voor minstens één doel. Een streep betekent: nooit. Een ° betekent: enkel door een regel waarover juristen verschillen. Een sector die in een omstandigheid niets kan geven of niets kan krijgen, staat niet in die tabel. Wat de letters betekenen, staat in de [woordenlijst](../vocabulary.md). Vraag voor één situatie altijd advies.',
    text,
    '',
  ].join('\n\n')
}

function settingsOn(at: string): string {
  const ways = waysOn(at)
  const tables = Setting.options.map((setting) => ({ setting, text: table(ways, [setting], secretKinds) }))
  const closed = tables.filter(({ text }) => text === undefined).map(({ setting }) => dutch(setting))
  const open = Kind.options.filter((kind) => !secretKinds.some((secret) => secret === kind))
  return [
    ...tables.flatMap(({ setting, text }) => (text === undefined ? [] : [`## ${dutch(setting)}\n\n${text}`])),
    ...(closed.length === 0
      ? []
      : ['## Waar nooit iets geheims kan', closed.map((name) => `- ${name}`).join('\n')]),
    `## Wat niet geheim is: ${open.map(dutch).join(', ')}`,
    'In minstens één omstandigheid; meestal in elke.',
    table(ways, Setting.options, open) ?? 'Nergens.',
  ].join('\n\n')
}

/** What opens on a day, by setting, sector to sector and kind. */
function waysOn(at: string): ReadonlyMap<string, Opening> {
  const ways = new Map<string, Opening>()
  for (const { box, classes } of regions([{ rulebook: law, at }])) {
    const opening = openings[classes[0]!]
    if (opening === undefined) continue
    for (const setting of box.setting)
      for (const from of sectorsOf(box.holder))
        for (const to of sectorsOf(box.recipient))
          for (const kind of box.kind) {
            const key = [setting, from, to, kind].join()
            if (ways.get(key) !== 'agreed') ways.set(key, opening)
          }
  }
  return ways
}

/** Without the rows and columns in which there is nothing; nothing when there is nothing at all. */
function table(
  ways: ReadonlyMap<string, Opening>,
  settings: readonly Setting[],
  kinds: readonly Kind[],
): string | undefined {
  const cell = (from: Sector, to: Sector): string =>
    kinds
      .flatMap((kind) => {
        const found = settings.map((setting) => ways.get([setting, from, to, kind].join()))
        if (found.includes('agreed')) return [kind]
        return found.includes('contested') ? [`${kind}°`] : []
      })
      .join(' ')
  const rows = Sector.options.filter((from) => Sector.options.some((to) => cell(from, to) !== ''))
  const columns = Sector.options.filter((to) => rows.some((from) => cell(from, to) !== ''))
  if (rows.length === 0) return undefined
  const lines = rows.map((from) => {
    const texts = columns.map((to) => cell(from, to) || '–')
    return `| **${sectors[from].dutch}** | ${texts.join(' | ')} |`
  })
  const head = `| van \\ aan | ${columns.map((sector) => sectors[sector].dutch).join(' | ')} |`
  return `${head}\n|${'---|'.repeat(columns.length + 1)}\n${lines.join('\n')}`
}

function sectorsOf(words: readonly string[]): ReadonlySet<Sector> {
  return new Set(words.map((word) => capacities[word as Capacity].sector))
}
