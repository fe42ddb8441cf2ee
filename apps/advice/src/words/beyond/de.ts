export { quiz } from '@kader/i18n/de/quiz'
export { story } from '@kader/i18n/de/story'
