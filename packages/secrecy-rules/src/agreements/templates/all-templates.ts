import { broadTemplate } from './broad.ts'
import { coreTemplate } from './core.ts'
import { socialPartnersTemplate } from './social-partners.ts'
import type { AgreementTemplate } from './template.ts'

/** From the narrowest cell to the broadest. */
export const agreementTemplates: readonly AgreementTemplate[] = [
  coreTemplate,
  socialPartnersTemplate,
  broadTemplate,
]
