import type { ReactElement } from 'react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { ConfirmDialog } from '@kader/ui/dialog'
import { useTranslations } from 'use-intl'
import { GatewayProblem } from './gateway-problem.tsx'
import { forgetAnswers } from './session-end.ts'
import { sessionQuery, switchMandate } from './session.ts'
import type { MandateCard } from './session.ts'

interface SwitchMandateDialogProps {
  choice: MandateCard | null
  onClose: () => void
}

/** Switching empties the screen first: what one mandate saw is not for the other. */
export function SwitchMandateDialog({ choice, onClose }: SwitchMandateDialogProps): ReactElement {
  const t = useTranslations('shell')
  const say = useTranslations('capacities')
  const queries = useQueryClient()
  const router = useRouter()
  const switching = useMutation({
    mutationFn: switchMandate,
    onSuccess: async () => {
      router.history.push('/')
      forgetAnswers(queries)
      await queries.resetQueries({ queryKey: sessionQuery.queryKey })
      onClose()
    },
  })
  return (
    <ConfirmDialog
      isOpen={choice !== null}
      title={choice ? t('switchTitle', { capacity: say(choice.capacity), service: choice.service }) : ''}
      confirm={t('switchConfirm')}
      pending={switching.isPending}
      onConfirm={() => (choice ? switching.mutate(choice.id) : undefined)}
      onClose={onClose}
    >
      <p>{t('switchExplain')}</p>
      {switching.isError ? <GatewayProblem error={switching.error} /> : null}
    </ConfirmDialog>
  )
}
