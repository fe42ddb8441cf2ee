export { sealRecord } from '@kader/disclosure'
