import { norms } from './norms/all-norms.ts'
import { defineRulebook } from './rulebook.ts'
import { accessRequests } from './rules/access-requests.ts'
import { afterTheMeeting } from './rules/after-the-meeting.ts'
import { beforeTheMandate } from './rules/before-the-mandate.ts'
import { channelsAndSystems } from './rules/channels-and-systems.ts'
import { confiderAndDanger } from './rules/confider-and-danger.ts'
import { consultationGuards } from './rules/consultation-guards.ts'
import { consultationSeats } from './rules/consultation-seats.ts'
import { defaultAndOpenKinds } from './rules/default-and-open-kinds.ts'
import { education } from './rules/education.ts'
import { employment } from './rules/employment.ts'
import { healthAndJusticeHouses } from './rules/health-and-justice-houses.ts'
import { intelligence } from './rules/intelligence.ts'
import { intelligenceRequests } from './rules/intelligence-requests.ts'
import { municipality } from './rules/municipality.ts'
import { ownActions } from './rules/own-actions.ts'
import { ownFile } from './rules/own-file.ts'
import { ownService } from './rules/own-service.ts'
import { policeAtTheTable } from './rules/police-at-the-table.ts'
import { policeOutside } from './rules/police.ts'
import { prosecutor } from './rules/prosecutor.ts'
import { publicSeats } from './rules/public-seats.ts'
import { registration } from './rules/registration.ts'
import { riskScore } from './rules/risk-score.ts'
import { sharedSecrecy } from './rules/shared-secrecy.ts'
import { welfare } from './rules/welfare.ts'

/** What Belgian and Flemish law lets the partners of a local cell share, for every day since 2016-01-01. */
export const lawfulRulebook = defineRulebook(
  [
    ...defaultAndOpenKinds,
    ...confiderAndDanger,
    ...sharedSecrecy,
    ...ownService,
    ...beforeTheMandate,
    ...registration,
    ...consultationGuards,
    ...consultationSeats,
    ...publicSeats,
    ...policeAtTheTable,
    ...ownActions,
    ...riskScore,
    ...afterTheMeeting,
    ...ownFile,
    ...education,
    ...welfare,
    ...healthAndJusticeHouses,
    ...employment,
    ...policeOutside,
    ...municipality,
    ...prosecutor,
    ...intelligence,
    ...intelligenceRequests,
    ...accessRequests,
    ...channelsAndSystems,
  ],
  norms,
)
