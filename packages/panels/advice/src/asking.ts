import type { AskAdvice } from '@kader/domain/answers/advice'

/** What is asked, without the answers to the conditions. */
export type Frame = Omit<AskAdvice, 'conditions'>

export type PresetName = 'police-call' | 'registration' | 'table'

/** Questions many people come with; the kind stays theirs to choose. */
export const presets: Readonly<Record<PresetName, Omit<Frame, 'kind'>>> = {
  'police-call': { recipient: 'police-officer', setting: 'bilateral', purpose: 'prevent-terrorism' },
  registration: { recipient: 'livc-coordinator', setting: 'case-registration', purpose: 'prevent-terrorism' },
  table: { recipient: 'livc-participants', setting: 'consultation-livc-r', purpose: 'prevent-terrorism' },
}

export const presetNames = Object.keys(presets) as PresetName[]

/** The preset a question is, whatever its kind. */
export function presetOf(frame: Frame): PresetName | undefined {
  return presetNames.find((name) => {
    const { recipient, setting, purpose } = presets[name]
    return frame.recipient === recipient && frame.setting === setting && frame.purpose === purpose
  })
}
