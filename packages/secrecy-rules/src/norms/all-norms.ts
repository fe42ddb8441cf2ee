import type { Norm } from '../norm.ts'
import { casusoverlegData2023Norms } from './casusoverleg-data-2023.ts'
import { casusoverlegData2026Norms } from './casusoverleg-data-2026.ts'
import { circularNorms } from './circulars.ts'
import { criminalProcedureNorms } from './criminal-procedure.ts'
import { dataProtectionNorms } from './data-protection.ts'
import { doctrineNorms } from './doctrine.ts'
import { educationNorms } from './education.ts'
import { employmentNorms } from './employment.ts'
import { intelligenceNorms } from './intelligence.ts'
import { justiceHouseNorms } from './justice-houses.ts'
import { livcAct2018Norms } from './livc-act-2018.ts'
import { localGovernmentNorms } from './local-government.ts'
import { mandateDecree2021Norms } from './mandate-decree-2021.ts'
import { penalCode1867Norms } from './penal-code-1867.ts'
import { penalCode2026Norms } from './penal-code-2026.ts'
import { policeActNorms } from './police-act.ts'
import { policyNorms } from './policy.ts'
import { preventionDecreeNorms } from './prevention-decrees.ts'
import { terAct2024Norms } from './ter-act-2024.ts'
import { welfareAndCareNorms } from './welfare-and-care.ts'
import { youthHelpNorms } from './youth-help.ts'

const listed = [
  ...penalCode1867Norms,
  ...penalCode2026Norms,
  ...criminalProcedureNorms,
  ...livcAct2018Norms,
  ...mandateDecree2021Norms,
  ...casusoverlegData2023Norms,
  ...casusoverlegData2026Norms,
  ...terAct2024Norms,
  ...preventionDecreeNorms,
  ...dataProtectionNorms,
  ...educationNorms,
  ...youthHelpNorms,
  ...welfareAndCareNorms,
  ...localGovernmentNorms,
  ...employmentNorms,
  ...justiceHouseNorms,
  ...policeActNorms,
  ...intelligenceNorms,
  ...doctrineNorms,
  ...circularNorms,
  ...policyNorms,
] as const

export type NormId = (typeof listed)[number]['id']

/** Every norm of the dossier, grouped by regime. */
export const norms: readonly (Norm & { readonly id: NormId })[] = listed
