export { viewOf, type View } from '@kader/disclosure'
