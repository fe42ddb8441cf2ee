import type { ReactElement } from 'react'
import { Checkbox } from '@kader/ui/checkbox'
import { RadioGroup } from '@kader/ui/radio-group'
import { PopoverButton } from '@kader/ui/why-popover'
import { languageNames, languages } from '@kader/i18n/language'
import type { Language } from '@kader/i18n/language'
import { useTranslations } from 'use-intl'
import { useDisplay } from './display.tsx'
import { themes } from './kept-display.ts'
import type { Theme } from './kept-display.ts'

const themeWords = { system: 'themeSystem', light: 'themeLight', dark: 'themeDark' } as const

export function DisplayMenu(): ReactElement {
  const t = useTranslations('shell')
  const { language, theme, singleKeys, change } = useDisplay()
  return (
    <PopoverButton trigger={t('display')} title={t('display')} small>
      <RadioGroup
        label={t('language')}
        required
        layout="row"
        value={language}
        options={languages.map((each) => ({ value: each, label: languageNames[each] }))}
        onChange={(value) => change({ language: value as Language })}
      />
      <RadioGroup
        label={t('theme')}
        required
        layout="row"
        value={theme}
        options={themes.map((each) => ({ value: each, label: t(themeWords[each]) }))}
        onChange={(value) => change({ theme: value as Theme })}
      />
      <Checkbox
        label={t('singleKeys')}
        value={singleKeys}
        onChange={(value) => change({ singleKeys: value })}
      />
    </PopoverButton>
  )
}
