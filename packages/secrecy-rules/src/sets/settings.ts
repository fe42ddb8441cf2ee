import { Setting } from '@kader/domain/vocabulary/settings'

export const everySetting: readonly Setting[] = Setting.options
/** The overleg of the LIVC-R act. */
export const livcTable = ['consultation-livc-r'] as const
