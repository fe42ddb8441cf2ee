export { SignAgreement } from '@kader/domain/commands/agreement'
export { ById, Nothing } from '@kader/domain/commands/case-file'
export { Consent, Contribute, Decline, PreviewContribution } from '@kader/domain/commands/consultation'
export { PreviewSignal, RegisterSignal, SaveSignal } from '@kader/domain/commands/signal'
