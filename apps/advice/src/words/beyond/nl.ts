export { quiz } from '@kader/i18n/nl/quiz'
export { story } from '@kader/i18n/nl/story'
