import type { Shown, Why } from '@kader/domain/shown'
import { Notice } from '@kader/ui/notice'
import { Disclosure } from '@kader/ui/disclosure'
import { WhyPopover } from '@kader/ui/why-popover'
import { createContext, useContext } from 'react'
import type { ReactElement, ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Failure } from './deed.ts'
import './intl-words.ts'

/** Puts a reason in words; the words of the law are fetched only when someone asks. */
export type RenderWhy = (why: Why) => ReactNode

const ExplainContext = createContext<RenderWhy>(() => null)

export function Explaining({ renderWhy, children }: { renderWhy: RenderWhy; children: ReactNode }): ReactElement {
  return <ExplainContext value={renderWhy}>{children}</ExplainContext>
}

/** "Waarom?" beside what is withheld; `about` names it. */
export function Because({ why, about }: { why: Why; about: string }): ReactElement {
  const renderWhy = useContext(ExplainContext)
  return <WhyPopover about={about}>{renderWhy(why)}</WhyPopover>
}

/** A field that is shown, or the reason why not. */
export function Seen<Value>({
  field,
  about,
  children,
}: {
  field: Shown<Value>
  about: string
  children: (value: Value) => ReactNode
}): ReactElement {
  const t = useTranslations('errors')
  if (field.shown) return <>{children(field.value)}</>
  return (
    <span className="k-quiet">
      {t('withheld')} <Because why={field.why} about={about} />
    </span>
  )
}

/** What was refused, in plain words, with the reason for who asks. */
export function Refused({ failure }: { failure: Failure | undefined }): ReactElement | null {
  const t = useTranslations('errors.refused')
  const words = useFailureWords()
  const renderWhy = useContext(ExplainContext)
  if (failure === undefined) return null
  const reasons = 'refusal' in failure ? (failure.why ?? []) : []
  return (
    <Notice tone="no" title={t('title')} role="alert">
      <p>{words(failure)}</p>
      {reasons.length === 0 ? null : (
        <Disclosure title={t('why')}>
          {reasons.map((why) => (
            <div key={JSON.stringify(why)}>{renderWhy(why)}</div>
          ))}
        </Disclosure>
      )}
    </Notice>
  )
}

/** The one sentence that says why something did not happen. */
function useFailureWords(): (failure: Failure) => string {
  const refusal = useTranslations('refusals')
  const code = useTranslations('errors.code')
  return (failure) => ('refusal' in failure ? refusal(failure.refusal) : code(failure.failure))
}
