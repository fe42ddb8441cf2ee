import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import type { Dimension } from '@kader/secrecy-rules'

const who = 'holder'
const whom = 'recipient'
const what = 'kind'
const where = 'setting'
const why = 'purpose'

/**
 * Of what each condition speaks: another word there may make its answer another one, so it is asked again.
 * Nothing is named where it speaks of the person, the file or the prosecutor only.
 */
export const speaksOf: Readonly<Record<ConditionCode, readonly Dimension[]>> = {
  'C-INV': [who, where],
  'C-LIST': [where],
  'C-MAND': [who],
  'C-FREE': [who, where],
  'C-NEC': [whom, what, where, why],
  'C-NTK': [whom, what, where],
  'C-SECR': [whom, where],
  'C-DATA': [who, what, where],
  'C-MINOR': [],
  'C-MINOR12': [],
  'C-RELATED': [what],
  'C-NOSEX': [what],
  'C-OPEN': [],
  'C-NOOBJ': [],
  'C-SCORER': [who, what],
  'C-INDISP': [what, why],
  'C-CONS': [what, where],
  'C-NOSEC': [who, what],
  'C-JUDAUTH': [whom, what],
  'C-NOHARM': [whom, what],
  'C-PROS': [where],
  'C-CONSENT': [who, whom, what, why],
  'C-EMERG': [who, whom, what],
  'C-458BIS': [who, what],
  'C-SHARED': [who, whom, what],
  'C-VERONTRUST': [what],
  'C-CLEAR': [whom, what],
  'C-VALID': [what],
  'C-TERLINK': [],
  'C-KORPSCHEF': [who, whom, where],
  'C-OWNPOWER': [who, why],
  'C-ART23': [whom, what],
  'C-LISTPURP': [what, why],
  'C-REP': [who, whom],
  'C-WRITREQ': [who, whom],
  'C-SOCSEC': [who],
  'C-PERIL': [],
  'C-ACUTE': [what],
  'C-OFFENCE': [what],
  'C-OFFICIAL': [who],
  'C-NOTSECRET': [who, what],
  'C-PUBSERV': [who],
  'C-PUBLIC': [who, what],
  'C-PUBORDER': [what],
  'C-MISSION': [who, what],
  'C-DECREE': [who, whom, what],
  'C-REGBASIS': [who, whom, what],
  'C-ANON': [what],
  'C-MIN': [whom, what],
  'C-CHANNEL': [whom, where],
  'C-MASKED': [what],
  'C-DECIDED': [whom, what],
  'C-CLOSED': [],
  'C-PROC': [whom],
}
