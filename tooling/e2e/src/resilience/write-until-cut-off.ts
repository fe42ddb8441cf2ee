import { originOf, type PeopleAtWork } from '../world/people-at-work.ts'

/** A signal of which the portal was told that it is kept. */
export interface Acknowledged {
  readonly subject: string
  readonly id: string
  readonly text: string
}

/** Saves one signal after the other from this person's own page, until no answer comes any more. */
export async function writeUntilCutOff(people: PeopleAtWork, subject: string): Promise<readonly Acknowledged[]> {
  const page = await people.page(subject)
  const saved = await page.evaluate(async (url) => {
    const told: { readonly id: string; readonly text: string }[] = []
    const save = async (text: string): Promise<boolean> => {
      const body = JSON.stringify({ age: 'adult', lines: [{ kind: 'SIG', text }], attested: [] })
      const reply = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      if (!reply.ok) return false
      const answer = (await reply.json()) as { readonly result: { readonly data: { readonly id: string } } }
      told.push({ id: answer.result.data.id, text })
      return true
    }
    for (let number = 1; await save(`tussen twee regels ${number}`).catch(() => false); number++);
    return told
  }, `${originOf(subject)}/api/v1/signals.save`)
  return saved.map((one) => ({ subject, ...one }))
}

/** What the portal gets when this person reads that signal, as text. */
export async function readSignal(people: PeopleAtWork, { subject, id }: Acknowledged): Promise<string> {
  const page = await people.page(subject)
  const url = `${originOf(subject)}/api/v1/signals.read?input=${encodeURIComponent(JSON.stringify({ id }))}`
  return page.evaluate(async (address) => (await fetch(address)).text(), url)
}
