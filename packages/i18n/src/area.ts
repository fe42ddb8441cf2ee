import type { Language } from './language.ts'

/** The same keys as the Dutch, with other words: a missing or superfluous key does not compile. */
export type SameKeys<Dutch> = {
  readonly [Key in keyof Dutch]: Dutch[Key] extends string ? string : SameKeys<Dutch[Key]>
}

/** The words of one part of the product, fetched per language when they are needed. */
export interface Area<Name extends string = string, Dutch = unknown> {
  readonly name: Name
  readonly load: Readonly<Record<Language, () => Promise<SameKeys<Dutch>>>>
}

/** Keeps the name as a literal, so that keys are checked where words are used. */
export function defineArea<const Name extends string, Dutch>(
  name: Name,
  load: { readonly nl: () => Promise<Dutch> } & Readonly<
    Record<Exclude<Language, 'nl'>, () => Promise<SameKeys<NoInfer<Dutch>>>>
  >,
): Area<Name, Dutch> {
  return { name, load: load as Area<Name, Dutch>['load'] }
}

/** Every area in one language, by name. */
export async function loadAreas(
  areas: readonly Area[],
  language: Language,
): Promise<Record<string, unknown>> {
  const words = await Promise.all(
    areas.map(async (area) => [area.name, await area.load[language]()] as const),
  )
  return Object.fromEntries(words)
}
