import { type Kind, secretKinds } from '@kader/domain/vocabulary/kinds'
import { Sector } from '@kader/domain/vocabulary/sectors'
import { capacities, type HolderCapacity } from '@kader/domain/vocabulary/capacities'
import { Setting } from '@kader/domain/vocabulary/settings'
import { type Rule, analyse, isGround, lawfulRulebook, regions } from '@kader/secrecy-rules'
import { type DossierGap, dossierGaps } from './dossier-gaps.ts'
import { ruleLink } from './rule-pages.ts'
import { code, day, dutch, period } from './words.ts'

const law = lawfulRulebook.compiled
const today = law.periods.at(-1)!.from
/** What answers when nothing else does. */
export const defaults: readonly string[] = ['G01a', 'G01b', 'G01c']

/** What the rulebook says of one question of the dossier's list. */
export interface CheckedGap {
  readonly places: number
  readonly onlyDefault: number
  /** Grounds that could open it; the dossier says there are none. */
  readonly grounds: readonly string[]
  /** Other rules that say no there, or explain. */
  readonly beside: readonly string[]
}

export function checkGap({ holders, recipients, settings, kinds, on = today }: DossierGap): CheckedGap {
  let places = 0
  let onlyDefault = 0
  const speaking = new Set<Rule>()
  for (const { box, classes } of regions([{ rulebook: law, at: on }])) {
    const within = (words: readonly string[], wanted: readonly string[]): number =>
      words.filter((word) => wanted.includes(word)).length
    const count =
      within(box.holder, holders) *
      within(box.recipient, recipients) *
      within(box.setting, settings) *
      within(box.kind, kinds) *
      box.purpose.length
    if (count === 0) continue
    const rules = law.classes[classes[0]!]!.rules.map(({ rule }) => rule.rule)
    places += count
    if (rules.every(({ id }) => defaults.includes(id))) onlyDefault += count
    for (const rule of rules) if (!defaults.includes(rule.id)) speaking.add(rule)
  }
  const ids = (rules: readonly Rule[]): string[] => rules.map(({ id }) => id).sort()
  return {
    places,
    onlyDefault,
    grounds: ids([...speaking].filter(isGround)),
    beside: ids([...speaking].filter((rule) => !isGround(rule))),
  }
}

/** The dossier's list beside what the rules say, and what the rules leave open by themselves. */
export function onlyDefaultSections(): string[] {
  return [
    '## Vragen waar alleen het uitgangspunt antwoordt',
    'Het uitgangspunt blijft **nee**: er is geen rij van het dossier die het toelaat. Links staat de lijst van het dossier, rechts wat de regels er zelf over zeggen, over elk doel.',
    `| vraag | weg die wel bestaat | plaatsen | waarvan enkel het uitgangspunt of niets | andere regels die er spreken |\n|---|---|---|---|---|\n${dossierGaps.map(inRow).join('\n')}`,
    'Twee vragen van die lijst zijn geen plaats op zich. Over *andere* leerlingen (school aan ouders, CLB aan school) bestaat geen weg: elke vraag gaat over de gegevens van wie besproken wordt. Een casusoverleg op grond van een decreet alleen (Q-01) is een ander casusoverleg zonder toestemming van de procureur, en dat is nee.',
    '## Hoeveel plaatsen geen eigen regel hebben',
    'Een plaats is een wie, aan wie, omstandigheid, soort en doel. Zo geteld over de hele ruimte.',
    counts(),
    `## Wie waarover nooit een eigen regel heeft, op ${day(today)}`,
    'Per omstandigheid: voor deze soorten spreekt over geen enkele gever van de sector een regel, aan wie of waarvoor ook, behalve het uitgangspunt.',
    unspoken(),
  ]
}

function inRow(gap: DossierGap): string {
  const { places, onlyDefault, grounds, beside } = checkGap(gap)
  const way = gap.way.replace(/\{(\w+)\}/g, (_, row: string) => rowLink(row))
  const others = [...grounds, ...beside].map(ruleLink).join(' ') || '–'
  return `| ${gap.question}${gap.on === undefined ? '' : ` (op ${day(gap.on)})`} | ${way} | ${places} | ${onlyDefault} | ${others} |`
}

/** A row stands for its sub-rules: the link goes to the first. */
function rowLink(row: string): string {
  const first = lawfulRulebook.rules.find(({ id }) => id.startsWith(row))!
  return ruleLink(first.id).replace(`[${first.id}]`, `[${row}]`)
}

function counts(): string {
  const lines = analyse(law, { defaults }).counts.map(
    ({ from, to, places, silent, onlyDefault }) =>
      `| ${period(from, to)} | ${places} | ${silent} | ${onlyDefault} |`,
  )
  return `| dagen | plaatsen | geen enkele regel | enkel het uitgangspunt |\n|---|---|---|---|\n${lines.join('\n')}`
}

function unspoken(): string {
  const spoken = new Set<string>()
  for (const { box, classes } of regions([{ rulebook: law, at: today }])) {
    const { rules } = law.classes[classes[0]!]!
    if (rules.every(({ rule }) => defaults.includes(rule.id))) continue
    for (const setting of box.setting)
      for (const holder of box.holder)
        for (const kind of box.kind)
          spoken.add([setting, capacities[holder as HolderCapacity].sector, kind].join())
  }
  const givers = Sector.options.filter((sector) =>
    law.levels.some(
      ([name, words]) =>
        name === 'holder' && words.some((one) => capacities[one as HolderCapacity].sector === sector),
    ),
  )
  const lines = Setting.options.flatMap((setting) => {
    const silent = givers.map((sector) => ({
      sector,
      kinds: secretKinds.filter((kind) => !spoken.has([setting, sector, kind].join())),
    }))
    const alike = new Map<string, string[]>()
    for (const { sector, kinds } of silent)
      if (kinds.length > 0)
        alike.set(listedKinds(kinds), [...(alike.get(listedKinds(kinds)) ?? []), dutch(sector)])
    return [...alike].map(
      ([kinds, who], place) => `| ${place === 0 ? dutch(setting) : ''} | ${who.join(', ')} | ${kinds} |`,
    )
  })
  return `| omstandigheid | sector die geeft | soorten |\n|---|---|---|\n${lines.join('\n')}`
}

function listedKinds(kinds: readonly Kind[]): string {
  return kinds.length === secretKinds.length ? 'alle geheime soorten' : kinds.map(code).join(' ')
}
