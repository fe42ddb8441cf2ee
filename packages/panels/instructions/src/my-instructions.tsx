import type { MyInstruction, MyInstructions as Mine } from '@kader/domain/answers/instruction'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { EmptyState } from '@kader/ui/empty-state'
import { Stack } from '@kader/ui/layout'
import { Card, PageHeader } from '@kader/ui/section'
import { StatusTag } from '@kader/ui/status-tag'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { useDeed } from '@kader/panel-kit/deed'
import { Explaining, Refused } from '@kader/panel-kit/explain'
import type { RenderWhy } from '@kader/panel-kit/explain'
import type { ReadingDeeds } from './instruction-deeds.ts'
import { InstructionFacts } from './instruction-facts.tsx'
import { OpenFile } from './open-file.tsx'
import { Progress } from './progress.tsx'
import { standingTones } from './standing-tones.ts'

export interface MyInstructionsProps {
  mine: Mine
  deeds: ReadingDeeds
  renderWhy: RenderWhy
}

/** What is addressed to me, and what I still have to read and confirm. */
export function MyInstructions({ mine, deeds, renderWhy }: MyInstructionsProps): ReactElement {
  const t = useTranslations('instructions')
  return (
    <Explaining renderWhy={renderWhy}>
      <Stack gap="large">
        <PageHeader title={t('mine.title')} lead={t('mine.lead')} />
        {mine.instructions.length === 0 ? <EmptyState title={t('mine.none')}>{t('mine.noneAbout')}</EmptyState> : null}
        {mine.instructions.map((instruction) => (
          <OneInstruction key={instruction.id} instruction={instruction} deeds={deeds} />
        ))}
      </Stack>
    </Explaining>
  )
}

function OneInstruction({ instruction, deeds }: { instruction: MyInstruction; deeds: ReadingDeeds }): ReactElement {
  const t = useTranslations('instructions')
  const announce = useAnnounce()
  const receiving = useDeed(deeds.receive)
  const acknowledging = useDeed(deeds.acknowledge)
  const { id, subject, standing, version, may } = instruction
  const title = subject.shown ? subject.value : t('withheld')
  const acknowledge = async (): Promise<void> => {
    if (await acknowledging.run(id)) announce({ message: t('mine.acknowledged'), tone: 'yes' })
  }
  return (
    <Card title={title} description={t('version', { number: String(version) })}>
      <Stack>
        <div>
          <StatusTag tone={standingTones[standing]}>{t(`standings.${standing}`)}</StatusTag>
        </div>
        <Progress progress={instruction} />
        <Refused failure={receiving.failure ?? acknowledging.failure} />
        {may.includes('receive') ? (
          <div>
            <Button label={t('mine.openOf', { subject: title })} pending={receiving.pending} onPress={() => void receiving.run(id)}>
              {t('mine.open')}
            </Button>
          </div>
        ) : (
          <>
            <InstructionFacts instruction={instruction} />
            <OpenFile instruction={instruction} read={deeds.readFile} />
            {may.includes('acknowledge') ? (
              <div>
                <Button variant="primary" label={t('mine.acknowledgeOf', { subject: title })} pending={acknowledging.pending} onPress={() => void acknowledge()}>
                  {t('mine.acknowledge')}
                </Button>
              </div>
            ) : null}
          </>
        )}
      </Stack>
    </Card>
  )
}
