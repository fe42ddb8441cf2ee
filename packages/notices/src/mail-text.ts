import { notices as german } from '@kader/i18n/de/notices'
import { notices as english } from '@kader/i18n/en/notices'
import { notices as french } from '@kader/i18n/fr/notices'
import { notices as dutch } from '@kader/i18n/nl/notices'
import type { NoticeChoice } from '@kader/domain/notice'

const words = { nl: dutch, fr: french, de: german, en: english } as const

/** A mail as it leaves. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** The one mail there is: the same for every reason, every person and every cell, but for its language and the portal. */
export function mailTo(to: string, { language, origin }: { readonly language: NoticeChoice['language']; readonly origin: string }): Mail {
  const { mail } = words[language]
  return { to, subject: mail.subject, text: `${[mail.waits, origin, mail.empty, mail.choose].join('\n\n')}\n` }
}
