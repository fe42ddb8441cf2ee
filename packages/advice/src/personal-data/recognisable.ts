import { isMunicipality } from './municipalities.ts'

/** What could make somebody recognisable together with the rest, though it names nobody (rule G02, C-ANON). */
export const recognisableKinds = ['school-and-place', 'municipality', 'age', 'day'] as const
export type RecognisableKind = (typeof recognisableKinds)[number]

const school = /\b(?:school|scholen|atheneum|athenea|college|instituut|lyceum|campus|basisschool|kleuterschool|internaat)\b/iu
const place = /\b\p{L}*(?:straat|laan|steenweg|plein|dreef|wijk|station|markt)\b/iu
const age = /\b(?:\d{1,2} ?jaar|\d{1,2}-jarige?)\b/iu
const day = /\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|gisteren|eergisteren|\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))\b/iu

/** A warning and no refusal: whether it really tells who it is, only the writer knows. */
export function looksRecognisable(text: string): RecognisableKind[] {
  const municipality = text.split(/[^\p{L}'’-]+/u).some((word) => /^\p{Lu}/u.test(word) && isMunicipality(word))
  return [
    ...(school.test(text) && (place.test(text) || municipality) ? (['school-and-place'] as const) : []),
    ...(municipality ? (['municipality'] as const) : []),
    ...(age.test(text) ? (['age'] as const) : []),
    ...(day.test(text) ? (['day'] as const) : []),
  ]
}
