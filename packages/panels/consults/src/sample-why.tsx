import type { Why } from '@kader/domain/shown'
import { Code } from '@kader/domain/code'
import { localDate } from '@kader/domain/local-date'
import type { Kind } from '@kader/domain/vocabulary/kinds'
import type { Outcome } from '@kader/domain/vocabulary/outcomes'
import type { ReactElement } from 'react'

/** A reason as the gateway gives it, for fixtures. */
export function sampleWhy(kind: Kind, outcome: Outcome): Why {
  return {
    at: localDate('2026-10-05'),
    holder: 'clb-worker',
    recipient: 'vdab-counsellor',
    setting: 'consultation-livc-r',
    kind,
    purpose: 'prevent-terrorism',
    outcome,
    rules: [Code.parse('E01')],
    failed: [],
    norms: [Code.parse('sw26-353-2')],
    unmet: [],
    unknown: outcome === 'undecidable' ? ['C-NTK'] : [],
    obligations: ['O-LOG'],
    contested: [],
  }
}

/** Stands in for the words of the law, which a panel does not know. */
export function renderSampleWhy(why: Why): ReactElement {
  return <p>De reden staat in artikel {why.norms.join(', ')}.</p>
}
