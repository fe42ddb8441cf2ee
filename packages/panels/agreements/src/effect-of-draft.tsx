import type { AgreementLine } from '@kader/domain/agreement'
import { type ClosedFlow, type PromisedFlow, beyondTheLaw, closedFlows } from '@kader/secrecy-rules'
import { Stack } from '@kader/ui/layout'
import { Notice } from '@kader/ui/notice'
import { Section } from '@kader/ui/section'
import { StatusTag } from '@kader/ui/status-tag'
import { useMemo } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { AgreedDrawing } from './agreed-drawing.tsx'
import { agreedPairs } from './agreed-pairs.ts'
import { useLineWords } from './say-line.ts'
import { useProof } from './use-proof.ts'

interface EffectOfDraftProps {
  /** The lines that are complete. */
  lines: readonly AgreementLine[]
  /** How many lines there are, with those that are not. */
  total: number
  at: string
}

/** At once beside the text: which flows it closes, and the proof that it opens none. */
export function EffectOfDraft({ lines, total, at }: EffectOfDraftProps): ReactElement {
  const t = useTranslations('agreements')
  const cut = useMemo(() => closedFlows(lines, at), [lines, at])
  const closed = byEnds(cut)
  const beyond = useMemo(() => beyondTheLaw(lines), [lines])
  return (
    <Section title={t('effects')} description={t('effectsAbout')}>
      <Stack>
        {beyond === undefined ? (
          <ProofSentence lines={lines} />
        ) : (
          <Counterexample flow={beyond} place={lines.findIndex(({ name }) => name === beyond.line) + 1} />
        )}
        {lines.length < total ? (
          <p className="k-quiet">{t('incomplete', { count: total - lines.length })}</p>
        ) : null}
        <AgreedDrawing pairs={agreedPairs(lines, cut)} />
        <ClosedList rows={closed} />
      </Stack>
    </Section>
  )
}

function ProofSentence({ lines }: { lines: readonly AgreementLine[] }): ReactElement {
  const t = useTranslations('agreements')
  const proof = useProof(lines)
  if (proof === 'working') return <p role="status">{t('proving')}</p>
  return proof === 'opens-nothing' ? (
    <Notice tone="yes" title={t('provenTitle')}>
      <p>{t('proven')}</p>
    </Notice>
  ) : (
    <Notice tone="no" title={t('brokenTitle')}>
      <p>{t('broken')}</p>
    </Notice>
  )
}

/** A flow that a line would open, in words. */
function Counterexample({ flow, place }: { flow: PromisedFlow; place: number }): ReactElement {
  const t = useTranslations('agreements')
  const kind = useTranslations('kinds')
  const capacity = useTranslations('capacities')
  return (
    <Notice tone="no" title={t('beyondTitle', { number: String(place) })} role="alert">
      <p>
        {t('beyond', {
          holder: capacity(flow.holder),
          kind: kind(flow.kind),
          recipient: capacity(flow.recipient),
          setting: t(`setting.${flow.setting as 'bilateral'}`),
        })}
      </p>
    </Notice>
  )
}

interface ClosedRow {
  readonly key: string
  readonly holder: ClosedFlow['holder']
  readonly kind: ClosedFlow['kind']
  readonly effect: ClosedFlow['effect']
  readonly recipients: readonly ClosedFlow['recipient'][]
}

/** One row for what one holder keeps of one kind. */
function byEnds(flows: readonly ClosedFlow[]): readonly ClosedRow[] {
  const rows = new Map<string, ClosedRow>()
  for (const { holder, kind, effect, recipient } of flows) {
    const key = `${holder} ${kind} ${effect}`
    const before = rows.get(key)?.recipients ?? []
    rows.set(key, { key, holder, kind, effect, recipients: [...new Set([...before, recipient])] })
  }
  return [...rows.values()]
}

function ClosedList({ rows }: { rows: readonly ClosedRow[] }): ReactElement {
  const t = useTranslations('agreements')
  const kind = useTranslations('kinds')
  const capacity = useTranslations('capacities')
  const say = useLineWords()
  if (rows.length === 0) return <p className="k-quiet">{t('closesNothing')}</p>
  return (
    <>
      <h3>{t('closedFlows')}</h3>
      <ul className="k-closed-flows">
        {rows.map((row) => (
          <li key={row.key}>
            {t('closedFlow', {
              kind: kind(row.kind),
              holder: capacity(row.holder),
              recipients: say.list(row.recipients.map((one) => capacity(one))),
            })}{' '}
            <StatusTag tone={row.effect === 'closed' ? 'no' : 'care'}>
              {t(`becomesWord.${row.effect}`)}
            </StatusTag>
          </li>
        ))}
      </ul>
    </>
  )
}
