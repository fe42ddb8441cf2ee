import { agreementTemplates } from '@kader/secrecy-rules'
import { Button } from '@kader/ui/button'
import { Stack } from '@kader/ui/layout'
import { Card, Section } from '@kader/ui/section'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { type Draft, draftFromTemplate } from './draft.ts'
import type { Party } from '@kader/domain/agreement-parties'

interface TemplateChoiceProps {
  draft: Draft
  parties: readonly Party[]
  onChoose: (draft: Draft) => void
}

/** Beginning from a text that others use. The texts of an agreement are Dutch: they are what people sign. */
export function TemplateChoice({ draft, parties, onChoose }: TemplateChoiceProps): ReactElement {
  const t = useTranslations('agreements')
  return (
    <Section title={t('templates')} description={t('templatesAbout')}>
      <Stack>
        {agreementTemplates.map((template) => (
          <Card key={template.id} title={template.title} description={template.about} level={3}>
            <Button onPress={() => onChoose(draftFromTemplate(template, draft, parties))}>
              {t('useTemplate', { title: template.title })}
            </Button>
          </Card>
        ))}
      </Stack>
    </Section>
  )
}
