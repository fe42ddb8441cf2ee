import type { LoggedAnswer, LoggedDecision } from '@kader/domain/answers/oversight'
import { OutcomeMark } from '@kader/ui/decision-mark'
import { DefinitionList } from '@kader/ui/definition-list'
import { Dialog } from '@kader/ui/dialog'
import { Button } from '@kader/ui/button'
import { Stack } from '@kader/ui/layout'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'

type RuledDecision = Extract<LoggedDecision, { basis: 'rule' }>

/** On which law an answer rests: the decisions of one entry, opened on request. */
export function LoggedDecisions({ entry }: { entry: LoggedAnswer }): ReactElement {
  const t = useTranslations('audit')
  const kinds = useTranslations('kinds')
  const [open, setOpen] = useState(false)
  if (entry.decisions.length === 0) return <span className="k-quiet">{t('decisionsNone')}</span>
  const title = t('decisionsOf', { seq: String(entry.seq + 1) })
  return (
    <>
      <Button small variant="quiet" label={t('decisionsLabel', { count: entry.decisions.length, seq: String(entry.seq + 1) })} onPress={() => setOpen(true)}>
        {t('decisionsCount', { count: entry.decisions.length })}
      </Button>
      <Dialog title={title} isOpen={open} onClose={() => setOpen(false)} size="wide">
        <Stack>
          {entry.decisions.map((decision, index) =>
            decision.basis === 'own' ? (
              <p key={index}>{t('own', { kind: kinds(decision.kind) })}</p>
            ) : (
              <Ruled key={index} decision={decision} />
            ),
          )}
        </Stack>
      </Dialog>
    </>
  )
}

function Ruled({ decision }: { decision: RuledDecision }): ReactElement {
  const t = useTranslations('audit')
  const kinds = useTranslations('kinds')
  const capacity = useTranslations('capacities')
  const words = useTranslations('vocabulary')
  return (
    <DefinitionList
      items={[
        { term: t('outcome'), value: <OutcomeMark outcome={decision.outcome} /> },
        { term: t('kind'), value: kinds(decision.kind) },
        { term: t('from'), value: capacity(decision.holder) },
        { term: t('to'), value: capacity(decision.recipient) },
        { term: t('setting'), value: words(`setting.${decision.setting}`) },
        { term: t('purpose'), value: words(`purpose.${decision.purpose}`) },
        { term: t('rules'), value: decision.rules.join(', ') || '–' },
        { term: t('norms'), value: decision.norms.join(', ') || '–' },
      ]}
    />
  )
}
