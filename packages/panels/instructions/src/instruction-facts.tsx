import type { InstructionAnswer } from '@kader/domain/answers/instruction'
import { DefinitionList } from '@kader/ui/definition-list'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import './instructions.css'
import { useAudience } from './audience.ts'
import { useDay } from '@kader/panel-kit/day'
import { Seen } from '@kader/panel-kit/explain'

/** Everything that stands in one version. */
export function InstructionFacts({ instruction }: { instruction: InstructionAnswer }): ReactElement {
  const t = useTranslations('instructions')
  const day = useDay()
  const audience = useAudience()
  const { issuer, number, to, norm, file, fileName } = instruction
  return (
    <DefinitionList
      items={[
        { term: t('kind'), value: t(`kinds.${instruction.kind}`) },
        { term: t('issuer'), value: <Seen field={issuer} about={t('issuer')}>{(text) => text}</Seen> },
        ...(number.shown && number.value === '' ? [] : [{ term: t('number'), value: <Seen field={number} about={t('number')}>{(text) => text}</Seen> }]),
        { term: t('issuedOn'), value: day(instruction.issuedOn) },
        { term: t('from'), value: day(instruction.from) },
        ...(to === undefined ? [] : [{ term: t('to'), value: day(to) }]),
        { term: t('audience'), value: audience(instruction.audience) },
        { term: t('binding'), value: t(instruction.binding ? 'yes' : 'no') },
        ...(norm === undefined ? [] : [{ term: t('norm'), value: norm }]),
        ...(file === undefined
          ? []
          : [
              { term: t('file'), value: <Seen field={fileName} about={t('file')}>{(text) => text}</Seen> },
              { term: t('mark'), value: <code className="k-fingerprint">{file.sha256}</code> },
            ]),
      ]}
    />
  )
}
