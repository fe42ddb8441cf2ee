import type { Language } from '@kader/i18n/language'
import type { BuiltFiles } from './built-files.ts'

export interface PageProps {
  language: Language
  files: BuiltFiles
}
