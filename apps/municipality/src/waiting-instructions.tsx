import { ToAcknowledge } from '@kader/panel-instructions/to-acknowledge'
import { Section } from '@kader/ui/section'
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { Loaded } from './loaded.tsx'
import { gateway } from './trpc.ts'

/** The instructions that still wait for a word of this person. */
export function WaitingInstructions(): ReactElement {
  const t = useTranslations('instructions.mine')
  const mine = useQuery(gateway.api.instructions.addressed.queryOptions({}))
  return (
    <Section title={t('waiting')}>
      <Loaded query={mine}>{({ instructions }) => <ToAcknowledge instructions={instructions} href="/mijn-instructies" />}</Loaded>
    </Section>
  )
}
