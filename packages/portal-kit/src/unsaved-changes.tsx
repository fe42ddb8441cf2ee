import type { ReactElement } from 'react'
import { useBlocker } from '@tanstack/react-router'
import { ConfirmDialog } from '@kader/ui/dialog'
import { useTranslations } from 'use-intl'

/** Put this in a page with a form: while `dirty`, leaving asks first; closing the window asks in the browser's words. */
export function UnsavedChangesGuard({ dirty }: { dirty: boolean }): ReactElement {
  const t = useTranslations('shell')
  const leaving = useBlocker({
    shouldBlockFn: () => dirty,
    enableBeforeUnload: () => dirty,
    withResolver: true,
  })
  return (
    <ConfirmDialog
      title={t('unsavedTitle')}
      confirm={t('unsavedLeave')}
      danger
      isOpen={leaving.status === 'blocked'}
      onConfirm={() => leaving.proceed?.()}
      onClose={() => leaving.reset?.()}
    >
      <p>{t('unsavedBody')}</p>
    </ConfirmDialog>
  )
}
