export { quiz } from '@kader/i18n/en/quiz'
export { story } from '@kader/i18n/en/story'
