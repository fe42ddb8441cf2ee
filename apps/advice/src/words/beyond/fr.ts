export { quiz } from '@kader/i18n/fr/quiz'
export { story } from '@kader/i18n/fr/story'
