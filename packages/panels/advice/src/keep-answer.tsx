import { adviceNumber } from '@kader/advice/course/advice-number'
import type { Course } from '@kader/advice/course/course'
import { toFragment } from '@kader/advice/course/fragment'
import { useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import { Part } from './answer-parts.tsx'

interface KeepAnswerProps {
  course: Course
  ruleset: string
  /** Address of the page that opens such a link; the codes stand behind its `#`. */
  address: string
  /** Absent where no service makes a PDF. */
  onPdf?: ((course: Course) => Promise<void>) | undefined
}

type Kept = 'no' | 'copied' | 'copy-failed' | 'saving' | 'pdf-failed'

/** What one can take along: paper, a PDF, a link. Kader itself keeps nothing. */
export function KeepAnswer({ course, ruleset, address, onPdf }: KeepAnswerProps): ReactElement {
  const say = useTranslations('advice')
  const id = useId()
  const [kept, setKept] = useState<Kept>('no')
  const link = useRef<HTMLInputElement>(null)
  const href = `${address}#${toFragment(course)}`
  const copy = (): void => {
    copyText(href).then(
      () => setKept('copied'),
      () => {
        setKept('copy-failed')
        link.current?.select()
      },
    )
  }
  const save = (): void => {
    setKept('saving')
    onPdf?.(course).then(
      () => setKept('no'),
      () => setKept('pdf-failed'),
    )
  }
  return (
    <Part level={3} title={say('keep')}>
      <p className="k-advice-number">
        {say('number', { number: adviceNumber(course) })} · {say('ruleset', { version: ruleset })}
      </p>
      <div className="k-advice-stack" data-print="no">
        <p className="k-advice-quiet">{say('keepAbout')}</p>
        <div className="k-advice-buttons">
          <button type="button" className="k-advice-button" onClick={() => window.print()}>
            {say('print')}
          </button>
          {onPdf === undefined ? null : (
            <button
              type="button"
              className="k-advice-button"
              aria-disabled={kept === 'saving'}
              onClick={save}
            >
              {say('savePdf')}
            </button>
          )}
          <button type="button" className="k-advice-button" onClick={copy}>
            {say('copyLink')}
          </button>
        </div>
        <p role="status">{wordsFor(kept, say)}</p>
        <label className="k-advice-link" htmlFor={id}>
          {say('link')}
          <input
            id={id}
            ref={link}
            type="text"
            readOnly
            value={href}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
      </div>
    </Part>
  )
}

async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text)
}

function wordsFor(kept: Kept, say: ReturnType<typeof useTranslations<'advice'>>): string {
  switch (kept) {
    case 'no':
      return ''
    case 'copied':
      return say('copied')
    case 'copy-failed':
      return say('copyYourself')
    case 'saving':
      return say('savingPdf')
    case 'pdf-failed':
      return say('pdfFailed')
  }
}
