import { useEffect, useRef } from 'react'
import type { ReactElement } from 'react'
import { fieldId } from './form-context.ts'
import type { FieldProblem } from './form-context.ts'
import { Icon } from './icon.tsx'
import { useWords } from './words.tsx'

interface ErrorSummaryProps {
  problems: readonly FieldProblem[]
  failure: string | undefined
  labels: Readonly<Record<string, string>>
  prefix: string
  /** Changes with every submission, so that the same problems take the focus again. */
  attempt: number
}

export function ErrorSummary({
  problems,
  failure,
  labels,
  prefix,
  attempt,
}: ErrorSummaryProps): ReactElement | null {
  const words = useWords()
  const box = useRef<HTMLDivElement>(null)
  const wrong = problems.length > 0 || failure !== undefined
  useEffect(() => {
    if (wrong) box.current?.focus()
  }, [wrong, problems, failure, attempt])
  if (!wrong) return null
  return (
    <div ref={box} className="k-notice k-error-summary" data-tone="no" role="alert" tabIndex={-1}>
      <Icon name="warning" />
      <div className="k-notice-body">
        <h2 className="k-notice-title">{words.errorSummary}</h2>
        {failure ? <p>{failure}</p> : null}
        {problems.length > 0 ? (
          <ul>
            {problems.map((problem) => (
              <li key={`${problem.field} ${problem.message}`}>
                <ProblemLink
                  problem={problem}
                  label={labels[problem.field]}
                  target={fieldId(prefix, problem.field)}
                />
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </div>
  )
}

interface ProblemLinkProps {
  problem: FieldProblem
  label: string | undefined
  target: string
}

function ProblemLink({ problem, label, target }: ProblemLinkProps): ReactElement {
  const words = label ? `${label}: ${problem.message}` : problem.message
  return (
    <a
      className="k-link"
      href={`#${target}`}
      onClick={(event) => {
        event.preventDefault()
        focusField(target)
      }}
    >
      {words}
    </a>
  )
}

function focusField(id: string): void {
  const field = document.getElementById(id)
  const control = field?.matches('fieldset') ? field.querySelector<HTMLElement>('input') : field
  control?.focus()
  field?.scrollIntoView({ block: 'center' })
}
