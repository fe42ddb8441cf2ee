import type { errors } from '@kader/i18n/nl/errors'
import type { refusals } from '@kader/i18n/nl/refusals'
import type { Why } from '@kader/domain/shown'
import { useState } from 'react'

/** Why something did not happen: refused by the rules of the work, or not carried out at all. */
export type Failure =
  | { readonly done: false; readonly refusal: keyof typeof refusals; readonly why?: readonly Why[] | undefined }
  | {
      readonly done: false
      readonly failure: keyof (typeof errors)['code']
      /** Per field of the input, a code. */
      readonly fields: Readonly<Record<string, string>>
    }

export type Answered = { readonly done: true; readonly id?: string | undefined } | Failure

/** Carries something out and says how it ended; it never throws. */
export type Deed<Input> = (input: Input) => Promise<Answered>

export interface Doing<Input> {
  /** True when it was done. */
  readonly run: (input: Input) => Promise<boolean>
  readonly pending: boolean
  /** How the last attempt failed; what was typed stays. */
  readonly failure: Failure | undefined
}

export function useDeed<Input>(deed: Deed<Input>): Doing<Input> {
  const [pending, setPending] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const run = async (input: Input): Promise<boolean> => {
    setPending(true)
    const answer = await deed(input)
    setPending(false)
    setFailure(answer.done ? undefined : answer)
    return answer.done
  }
  return { run, pending, failure }
}
