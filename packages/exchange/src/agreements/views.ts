import type { View } from '@kader/disclosure'

/** The agreement of one's own cell: its codes, its words, and who sits in the cell to sign it. */
export interface AgreementViews {
  readonly agreement: View<'agreement', 'number' | 'from' | 'retentionMonths' | 'parties' | 'lines' | 'proposedOn', never>
  readonly words: View<'agreement-words', never, 'title' | 'finality' | 'answersPeople' | 'thresholds' | 'contacts'>
  readonly seat: View<'seat', 'mandate' | 'capacity', 'name' | 'service'>
}

/** What its papers take beside it: whom one writes to in each service. */
export interface PaperViews extends AgreementViews {
  readonly organisation: View<'organisation', 'service', 'name' | 'kbo' | 'contacts' | 'dataProtection'>
}
