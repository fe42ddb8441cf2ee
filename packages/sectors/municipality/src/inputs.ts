export { DraftAgreement, SignAgreement } from '@kader/domain/commands/agreement'
export { ById, FixRetention, Invite, Nothing, PutOnCaseList, RecordJudicialDocument, WeighMinor } from '@kader/domain/commands/case-file'
export { AgreeAction, AllowKinds, Conclude, Consent, Contribute, Decline, InviteAgain, PreviewContribution } from '@kader/domain/commands/consultation'
export { GrantMandate, ProposeMandateChange, SuspendMandate } from '@kader/domain/commands/mandate'
