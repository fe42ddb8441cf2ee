import { Purpose } from '@kader/domain/vocabulary/purposes'

export const everyPurpose: readonly Purpose[] = Purpose.options
/** The one purpose of the LIVC-R (art. 2). */
export const livcPurpose = ['prevent-terrorism'] as const
export const otherThanLivc = Purpose.options.filter((purpose) => purpose !== 'prevent-terrorism')
export const carePurpose = ['care'] as const
