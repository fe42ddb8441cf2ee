import { Capacity, HolderCapacity } from '@kader/domain/vocabulary/capacities'
import { Kind } from '@kader/domain/vocabulary/kinds'
import { Purpose } from '@kader/domain/vocabulary/purposes'
import { Setting } from '@kader/domain/vocabulary/settings'
import { rulesInEnglish, workingTranslation } from '@kader/secrecy-rules/english'
import { type Rule, contestedReadings, isGround, isGuard, lawfulRulebook, rowOf } from '@kader/secrecy-rules'
import { code, dutch, listed, period } from './words.ts'

const effects = {
  permit: 'mag',
  duty: 'moet',
  prohibit: 'mag niet',
  hold: 'wordt aangehouden',
  note: 'toelichting',
}

/** The chapters of the dossier, by the first letter of their rows. */
export const chapters: Readonly<Record<string, string>> = {
  G: 'Voor iedereen',
  E: 'Onderwijs',
  W: 'Welzijn en gezondheid',
  V: 'Werk',
  P: 'Politie',
  M: 'Gemeente',
  J: 'Parket en inlichtingen',
  X: 'Grenzen voor iedereen aan tafel',
}

/** One page for each chapter: every rule in plain words, with links to its norms. */
export function rulePages(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(chapters).map(([letter, title]) => {
      const rules = lawfulRulebook.rules.filter(({ id }) => id.startsWith(letter))
      return [
        `rulebook/rules-${letter}.md`,
        `# ${title}\n\n<small lang="en">English: ${workingTranslation}</small>\n\n${rules.map(inMarkdown).join('\n\n')}\n`,
      ]
    }),
  )
}

export function ruleLink(id: string): string {
  return `[${id}](rules-${id.slice(0, 1)}.md#${id.toLowerCase()})`
}

export function normLink(id: string): string {
  return `[${lawfulRulebook.norms.get(id)?.citation ?? id}](norms.md#${id})`
}

function inMarkdown(rule: Rule): string {
  const { id, sentence, when, validFrom, validTo, confidence } = rule
  const lines = [
    ['Gevolg', `${effects[rule.effect]}, ${period(validFrom, validTo)}`],
    ['Zekerheid', `**${dutch(confidence)}**`],
    ['Wie', listed(when.holders, HolderCapacity.options)],
    ['Aan wie', listed(when.recipients, Capacity.options)],
    ['Waar', listed(when.settings, Setting.options)],
    ['Wat', listed(when.kinds, Kind.options)],
    ['Waarvoor', listed(when.purposes, Purpose.options)],
    ...(isGround(rule) ? [['Als', asked(rule.requires)]] : []),
    ...(isGuard(rule) ? [['Tenzij', asked(rule.unless ?? [])]] : []),
    ['Gaat voor op', (rule.exceptionTo ?? []).map(nameLink).join(', ')],
    ['Daarna', rule.obligations.map((one) => `${dutch(one)} (${code(one)})`).join('; ')],
    ['Steunt op', [...rule.norms, ...(rule.explains ?? [])].map(normLink).join('; ')],
    ['Wat wel kan', (rule.alternatives ?? []).map(nameLink).join(', ')],
    ['Redactie', rule.editorial ?? ''],
  ].filter((line): line is [string, string] => line[1] !== '')
  const readings = (rule.contested ?? []).map(reading)
  const list = lines.map(([name, text]) => `- ${name}: ${text}`)
  const english = `<small lang="en">${rulesInEnglish.get(id)!}</small>`
  return [`## <a id="${id.toLowerCase()}"></a>${id}`, sentence, english, list.join('\n'), ...readings].join(
    '\n\n',
  )
}

function asked(codes: readonly string[]): string {
  return codes.map((one) => `${dutch(one)} (${code(one)})`).join(' ')
}

/** A row stands for its sub-rules: the link goes to the first. */
function nameLink(name: string): string {
  const first = lawfulRulebook.rules.find(({ id }) => id === name || rowOf(id) === name)
  return `[${name}](rules-${name.slice(0, 1)}.md#${(first?.id ?? name).toLowerCase()})`
}

/** Both readings where lawyers disagree, and the one that is followed. */
function reading(id: keyof typeof contestedReadings): string {
  const { readings, followed } = contestedReadings[id]
  const lines = [...readings, `**Kader volgt:** ${followed}`].map((one) => `> - ${one}`)
  return `> **${id}** ${dutch(id)}\n>\n${lines.join('\n')}`
}
