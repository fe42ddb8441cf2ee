import { accessRequests } from './access-requests.ts'
import { afterTheMeeting } from './after-the-meeting.ts'
import { beforeTheMandate } from './before-the-mandate.ts'
import { channelsAndSystems } from './channels-and-systems.ts'
import { conditions } from './conditions.ts'
import { confiderAndDanger } from './confider-and-danger.ts'
import { consultationGuards } from './consultation-guards.ts'
import { consultationSeats } from './consultation-seats.ts'
import { defaultAndOpenKinds } from './default-and-open-kinds.ts'
import { education } from './education.ts'
import { employment } from './employment.ts'
import { healthAndJusticeHouses } from './health-and-justice-houses.ts'
import { intelligenceRequests } from './intelligence-requests.ts'
import { intelligence } from './intelligence.ts'
import { municipality } from './municipality.ts'
import { ownActions } from './own-actions.ts'
import { ownFile } from './own-file.ts'
import { ownService } from './own-service.ts'
import { policeAtTheTable } from './police-at-the-table.ts'
import { police } from './police.ts'
import { prosecutor } from './prosecutor.ts'
import { publicSeats } from './public-seats.ts'
import { registration } from './registration.ts'
import { riskScore } from './risk-score.ts'
import { sharedSecrecy } from './shared-secrecy.ts'
import { welfare } from './welfare.ts'

export type { ConditionInEnglish } from './conditions.ts'

/** To be shown wherever these words are. */
export const workingTranslation = 'Working translation, no legal value; the Dutch text counts.'

const byFile = [
  accessRequests,
  afterTheMeeting,
  beforeTheMandate,
  channelsAndSystems,
  confiderAndDanger,
  consultationGuards,
  consultationSeats,
  defaultAndOpenKinds,
  education,
  employment,
  healthAndJusticeHouses,
  intelligenceRequests,
  intelligence,
  municipality,
  ownActions,
  ownFile,
  ownService,
  policeAtTheTable,
  police,
  prosecutor,
  publicSeats,
  registration,
  riskScore,
  sharedSecrecy,
  welfare,
] as const satisfies readonly Readonly<Record<string, string>>[]

/** The sentence of every rule for developers, by rule id: a working translation without legal value. */
export const rulesInEnglish: ReadonlyMap<string, string> = new Map(
  byFile.flatMap((sentences) => Object.entries<string>(sentences)),
)

/** The question and the clause of every condition for developers: a working translation without legal value. */
export const conditionsInEnglish = conditions
