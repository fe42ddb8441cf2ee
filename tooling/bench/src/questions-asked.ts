import { median, questionsAsked, ratioOf } from '@kader/advice/course/questions-asked'

/** Prints how many questions each situation of the dossier takes, and says whether that is few enough. */
export function tellQuestionsAsked(): boolean {
  const table = questionsAsked()
  const refused = table.filter(({ expected }) => expected === 'prohibited' || expected === 'no-basis')
  const beyond = Math.max(...refused.map(({ asked, forcing }) => asked.length - forcing.length))
  const wrong = table.filter(({ expected, reached }) => expected !== reached)

  line('situation', 'outcome', ['asked', 'least', 'ratio'])
  for (const one of table)
    line(one.id, one.reached, [`${one.asked.length}`, `${one.forcing.length}`, ratioOf(one).toFixed(2)])
  const middle = median(table.map(ratioOf))
  console.log(`\nmedian ratio ${middle.toFixed(2)}, at most 1.20`)
  console.log(`a refusal takes at most ${beyond} more than the least, at most 2`)
  console.log(`${wrong.length} of ${table.length} reach another outcome than the dossier says`)
  return middle <= 1.2 && beyond <= 2 && wrong.length === 0
}

function line(situation: string, outcome: string, counts: readonly string[]): void {
  console.log(`${situation.padEnd(66)}${outcome.padEnd(13)}${counts.map((one) => one.padStart(6)).join('')}`)
}
