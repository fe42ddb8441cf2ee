import type { ObligationCode } from './vocabulary/obligations.ts'

/** How an obligation of a decision is carried out: by Kader itself, or by a person before a last day. */
export type ObligationEffect =
  | { readonly by: 'kader'; readonly effect: string }
  /** Of whoever told it; `days` after the day of telling, inclusive. */
  | { readonly by: 'speaker'; readonly task: string; readonly days: number }

/** Every obligation there is; a code without its effect does not compile. `docs/obligations.md` is written from this. */
export const obligationEffects = {
  'O-LOG': { by: 'kader', effect: 'elk antwoord staat in het logboek, met regel en dag; wie iets gaf, ziet wie het las' },
  'O-SECRET': { by: 'kader', effect: 'aan tafel ziet niemand iets voor hij zelf de geheimhouding bevestigde' },
  'O-PURP': { by: 'kader', effect: 'elke vraag noemt haar doel; voor een ander doel beslist de wet opnieuw' },
  'O-RET': { by: 'kader', effect: 'zonder vooraf vastgelegde bewaartermijn gaat geen overleg open' },
  'O-OWNFILE': { by: 'kader', effect: 'in het eigen dossier komt enkel wat na het sluiten als zodanig getoond wordt' },
  'O-NOMENTION': { by: 'kader', effect: 'voor wie het niet mag weten, is het antwoord dat van iets wat niet bestaat' },
  'O-TRANSP': { by: 'kader', effect: 'de privacypagina van elk portaal zegt wat er met gegevens gebeurt' },
  'O-INFORM': { by: 'speaker', task: 'de betrokkene inlichten, tenzij dat schadelijk is', days: 14 },
  'O-LISTPERS': { by: 'kader', effect: 'de organisator houdt de lijst van casussen; niemand anders leest ze' },
  'O-LISTACCESS': { by: 'kader', effect: 'de lijst van toegangsgerechtigden volgt uit de overeenkomst van de cel' },
  'O-DPO': { by: 'speaker', task: 'de DPO laten antwoorden en de redenen noteren', days: 30 },
  'O-REVOKE': { by: 'kader', effect: 'een mandaat dat eindigt, opent vanaf dat moment niets meer' },
  'O-DESTROY': { by: 'speaker', task: 'de kopieën vernietigen zodra het doel bereikt is', days: 30 },
  'O-MIN': { by: 'kader', effect: 'wie het zegt, verklaart eerst dat het tot het nodige beperkt is' },
  'O-EXPLAIN': { by: 'kader', effect: 'bij elke weigering staan de reden en wat wel kan' },
} as const satisfies Readonly<Record<ObligationCode, ObligationEffect>>

/** What a person still has to do himself, and within how many days. */
export function taskOf(code: ObligationCode): { readonly days: number } | undefined {
  const effect: ObligationEffect = obligationEffects[code]
  return effect.by === 'speaker' ? { days: effect.days } : undefined
}
