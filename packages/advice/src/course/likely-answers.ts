import type { ConditionCode } from '@kader/domain/vocabulary/conditions'

/** What a meeting or a service that works by the rules has in order. */
const usually = 0.9

/**
 * How likely a yes is where it is not usual. Estimates, which decide the order of the questions and never an
 * answer: exceptions to secrecy are rare, and whether something is necessary is what most often is not so.
 */
const rarer: Readonly<Partial<Record<ConditionCode, number>>> = {
  'C-PROS': 0.2,
  'C-EMERG': 0.2,
  'C-458BIS': 0.2,
  'C-WRITREQ': 0.2,
  'C-PERIL': 0.2,
  'C-ACUTE': 0.2,
  'C-LISTPURP': 0.2,
  'C-CONSENT': 0.3,
  'C-CONS': 0.3,
  'C-INDISP': 0.3,
  'C-JUDAUTH': 0.3,
  'C-NOTSECRET': 0.3,
  'C-DECREE': 0.3,
  'C-REGBASIS': 0.3,
  'C-NEC': 0.4,
  'C-SHARED': 0.4,
  'C-VERONTRUST': 0.4,
  'C-DECIDED': 0.4,
  'C-NOSEC': 0.4,
}

export function likely(code: string): number {
  return (rarer as Readonly<Record<string, number | undefined>>)[code] ?? usually
}

/** Whether a condition more often than not ends the course: asked alone, before those that stand together. */
export function oftenSettles(code: string): boolean {
  return likely(code) < 0.5
}
