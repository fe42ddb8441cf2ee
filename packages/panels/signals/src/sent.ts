import type { errors } from '@kader/i18n/nl/errors'
import type { refusals } from '@kader/i18n/nl/refusals'
import type { Why } from '@kader/domain/shown'

/** What came of something sent: done, refused with the reason, or not understood with the field it is about. */
export type Sent =
  | { readonly done: true; readonly id?: string | undefined }
  | {
      readonly done: false
      readonly refusal: keyof typeof refusals
      readonly why?: readonly Why[] | undefined
    }
  | {
      readonly done: false
      readonly failure: keyof (typeof errors)['code']
      readonly fields: Readonly<Record<string, string>>
    }
