import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { Form, FormActions } from '@kader/ui/form'
import { Stack } from '@kader/ui/layout'
import { PageHeader, Section } from '@kader/ui/section'
import { Suspense, lazy, useDeferredValue, useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import type { AgreementDeeds } from './agreement-deeds.ts'
import { AgreementFields } from './agreement-fields.tsx'
import { useDeed } from '@kader/panel-kit/deed'
import { type Draft, completeLines, emptyLine, readDraft } from './draft.ts'
import { Refused } from '@kader/panel-kit/explain'
import { LineFields } from './line-fields.tsx'
import type { Party } from '@kader/domain/agreement-parties'
import { useDraftProblems } from './use-draft-problems.ts'
import './agreements.css'

// The rulebook comes with the editor, and not before.
const EffectOfDraft = lazy(async () => ({ default: (await import('./effect-of-draft.tsx')).EffectOfDraft }))
const TemplateChoice = lazy(async () => ({ default: (await import('./template-choice.tsx')).TemplateChoice }))

interface AgreementEditorProps {
  begun: Draft
  parties: readonly Party[]
  writing: NonNullable<AgreementDeeds['writing']>
  onClose: () => void
}

/** Writing a version: plain words and choices, and beside them at once what it closes. */
export function AgreementEditor({ begun, parties, writing, onClose }: AgreementEditorProps): ReactElement {
  const t = useTranslations('agreements')
  const announce = useAnnounce()
  const [draft, setDraft] = useState(begun)
  const looking = useDeferredValue(draft)
  const { run, pending, failure } = useDeed(writing.save)
  const { problems, mend } = useDraftProblems(failure)
  const set = (part: Partial<Draft>): void => setDraft((known) => ({ ...known, ...part }))
  const save = async (): Promise<void> => {
    const read = readDraft(draft)
    mend(read.ok ? [] : read.problems)
    if (!read.ok || !(await run(read.command))) return
    announce({ message: t('saved'), tone: 'yes' })
    onClose()
  }
  return (
    <Stack gap="large">
      <PageHeader title={t('write')} lead={t('writeAbout')} />
      <div className="k-agreement-desk">
        <Form label={t('write')} onSubmit={() => void save()} problems={problems}>
          <Refused failure={failure} />
          {draft.lines.length > 0 ? null : (
            <Suspense fallback={<p role="status">{t('loading')}</p>}>
              <TemplateChoice draft={draft} parties={parties} onChoose={setDraft} />
            </Suspense>
          )}
          <AgreementFields draft={draft} parties={parties} onChange={set} />
          <Section title={t('lines')} description={t('linesAbout')}>
            <Stack>
              {draft.lines.map((line, place) => (
                <LineFields
                  key={line.name}
                  line={line}
                  place={place}
                  onChange={(changed) =>
                    set({ lines: draft.lines.map((one) => (one.name === line.name ? changed : one)) })
                  }
                  onRemove={() => set({ lines: draft.lines.filter((one) => one.name !== line.name) })}
                />
              ))}
              <FormActions>
                <Button icon="plus" onPress={() => set({ lines: [...draft.lines, emptyLine(draft)] })}>
                  {t('addLine')}
                </Button>
              </FormActions>
            </Stack>
          </Section>
          <FormActions>
            <Button variant="primary" type="submit" pending={pending}>
              {t('save')}
            </Button>
            <Button onPress={onClose}>{t('back')}</Button>
          </FormActions>
        </Form>
        <aside aria-label={t('effects')}>
          <Suspense fallback={<p role="status">{t('loading')}</p>}>
            <EffectOfDraft lines={completeLines(looking)} total={looking.lines.length} at={looking.from} />
          </Suspense>
        </aside>
      </div>
    </Stack>
  )
}
