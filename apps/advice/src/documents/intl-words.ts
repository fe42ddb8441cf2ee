import type { Messages } from '@kader/i18n/messages'

declare module 'use-intl' {
  interface AppConfig {
    Messages: Messages
  }
}
