import type { ConsultationAnswer, ConsultationStep } from '@kader/domain/answers/consultation'
import { Button } from '@kader/ui/button'
import { ConfirmDialog } from '@kader/ui/dialog'
import { Cluster, Stack } from '@kader/ui/layout'
import { Section } from '@kader/ui/section'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { AgreeActionForm } from './agree-action-form.tsx'
import { ConcludeForm } from './conclude-form.tsx'
import { DeedButton } from './deed-button.tsx'
import { useDeed } from '@kader/panel-kit/deed'
import type { Deed } from '@kader/panel-kit/deed'
import { Refused } from '@kader/panel-kit/explain'
import { HoldForm, ResumeForm } from './hold-forms.tsx'
import { NeedToKnowMatrix } from './need-to-know-matrix.tsx'
import type { ChairDeeds } from './room-deeds.ts'
import { SplitForm } from './split-form.tsx'
import { SentInvitations } from './sent-invitations.tsx'

export interface ChairTableProps {
  consultation: ConsultationAnswer
  deeds: ChairDeeds
}

/** The chair's part of a consultation: who needs to know what, the steps, the conclusions, the actions. */
export function ChairTable({ consultation, deeds }: ChairTableProps): ReactElement | null {
  const t = useTranslations('consults.chair')
  const { may, sent } = consultation
  if (sent.length === 0 && !may.some((step) => chairSteps.has(step))) return null
  return (
    <Section title={t('title')}>
      <Stack gap="large">
        {may.includes('open') || may.includes('close') ? (
          <Steps consultation={consultation} deeds={deeds} />
        ) : null}
        {may.includes('resume') ? <ResumeForm resume={deeds.resume} /> : null}
        {may.includes('split') || may.includes('call-back') ? <SplitForm consultation={consultation} deeds={deeds} /> : null}
        {may.includes('hold') ? <HoldForm hold={deeds.hold} /> : null}
        {may.includes('allow') ? <NeedToKnowMatrix consultation={consultation} allow={deeds.allow} /> : null}
        {may.includes('conclude') ? <ConcludeForm conclude={deeds.conclude} /> : null}
        {may.includes('agree') ? <AgreeActionForm consultation={consultation} agree={deeds.agree} /> : null}
        <SentInvitations consultation={consultation} inviteAgain={deeds.inviteAgain} />
      </Stack>
    </Section>
  )
}

const chairSteps: ReadonlySet<ConsultationStep> = new Set(['allow', 'open', 'close', 'conclude', 'agree', 'invite-again', 'hold', 'resume', 'split', 'call-back'])

function Steps({ consultation, deeds }: ChairTableProps): ReactElement {
  const t = useTranslations('consults.chair')
  const { may } = consultation
  return (
    <Section level={3} title={t('steps')} description={may.includes('open') ? t('stepsAbout') : undefined}>
      <Cluster>
        {may.includes('open') ? (
          <DeedButton variant="primary" deed={deeds.open} input={undefined}>
            {t('open')}
          </DeedButton>
        ) : null}
        {may.includes('close') ? <CloseButton close={deeds.close} /> : null}
      </Cluster>
    </Section>
  )
}

function CloseButton({ close }: { close: Deed<void> }): ReactElement {
  const t = useTranslations('consults.chair')
  const { run, pending, failure } = useDeed(close)
  const [asking, setAsking] = useState(false)
  const confirm = async (): Promise<void> => {
    await run()
    setAsking(false)
  }
  return (
    <>
      <Button variant="danger" onPress={() => setAsking(true)}>
        {t('close')}
      </Button>
      <Refused failure={failure} />
      <ConfirmDialog
        title={t('closeTitle')}
        isOpen={asking}
        danger
        confirm={t('close')}
        pending={pending}
        onConfirm={() => void confirm()}
        onClose={() => setAsking(false)}
      >
        <p>{t('closeAbout')}</p>
      </ConfirmDialog>
    </>
  )
}
