import type { Messages } from '@kader/i18n/messages'

declare module 'use-intl' {
  /** Keys and blanks of every message are checked at compile time. */
  interface AppConfig {
    Messages: Messages
  }
}
