import { canonicalJson } from '@kader/audit/canonical-json'
import { hashOfText } from '@kader/audit/hash'
import { Code } from '@kader/domain/code'
import type { Content, Facts } from '@kader/domain/content/all-records'
import type { AgreementVersion } from '@kader/domain/lifecycle/agreement'

/** The fingerprint of the words of a version. */
export function fingerprintOf(words: Content<'agreement-words'>): Code {
  return Code.parse(hashOfText(canonicalJson(words)))
}

/** A version with the fingerprint of everything that is signed: whatever changes afterwards, no signature stands under it. */
export function versionOf(facts: Facts<'agreement'>): AgreementVersion & { readonly text: Code } {
  const { id, cell, number, status, from, retentionMonths, parties, lines, words } = facts
  const terms = { from, retentionMonths, parties, lines }
  const text = Code.parse(hashOfText(canonicalJson(JSON.parse(JSON.stringify({ cell, number, words, ...terms })))))
  return { id, number, status, ...terms, text }
}
