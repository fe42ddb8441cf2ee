import { portalConfig } from '@kader/vite'

export default portalConfig(import.meta.dirname)
