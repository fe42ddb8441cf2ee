import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { Checkbox } from '@kader/ui/checkbox'
import { Section } from '@kader/ui/section'
import { TextField } from '@kader/ui/text-field'
import { useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import type { Draft } from './draft.ts'
import type { ChangeDraft } from './use-draft.ts'
import type { Preview } from './use-preview.ts'

interface TeamAttestationProps {
  draft: Draft
  preview: Preview
  onChange: ChangeDraft
}

const forTeam = ['C-SHARED', 'C-NEC', 'C-NOSEC'] as const

/** What the writer confirms for colleagues of the own service; only what their rule really asks is shown. */
export function TeamAttestation({ draft, preview, onChange }: TeamAttestationProps): ReactElement | null {
  const say = useTranslations('signals.editor')
  const attest = useTranslations('signals.attest')
  const asked = forTeam.filter((code) => draft.attested.includes(code) || waitsFor(preview, code))
  if (asked.length === 0) return null
  const tick = (code: ConditionCode, yes: boolean): void =>
    onChange({ attested: yes ? [...draft.attested, code] : draft.attested.filter((each) => each !== code) })
  return (
    <Section title={say('team')} description={say('teamAbout')}>
      {asked.map((code) => (
        <Checkbox
          key={code}
          label={attest(code)}
          value={draft.attested.includes(code)}
          onChange={(yes) => tick(code, yes)}
        />
      ))}
      {draft.attested.length > 0 ? (
        <TextField
          label={say('reason')}
          name="reason"
          required
          maxLength={300}
          value={draft.reason}
          onChange={(reason) => onChange({ reason })}
        />
      ) : null}
    </Section>
  )
}

function waitsFor({ rows }: Preview, code: ConditionCode): boolean {
  const team = rows.flatMap(({ cells }) => cells).filter(({ recipient }) => recipient === 'own-team')
  return team.some(({ why }) => why.unknown.includes(code) || why.unmet.includes(code))
}
