import { useId } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import './instructions.css'
import './intl-words.ts'
import { markFile } from './mark-file.ts'
import type { MarkedFile } from './mark-file.ts'

/** Chooses a file on one's own computer, and shows its fingerprint. */
export function FileMarkField({ file, onFile }: { file: MarkedFile | undefined; onFile: (file: MarkedFile | undefined) => void }): ReactElement {
  const t = useTranslations('instructions')
  const id = useId()
  const choose = async (chosen: File | undefined): Promise<void> => onFile(chosen === undefined ? undefined : await markFile(chosen))
  return (
    <div className="k-field">
      <label className="k-field-label" htmlFor={id}>
        {t('file')}
      </label>
      <p className="k-quiet" id={`${id}-about`}>
        {t('issue.fileAbout')}
      </p>
      <input id={id} type="file" aria-describedby={`${id}-about`} onChange={({ target }) => void choose(target.files?.[0])} />
      {file === undefined ? null : (
        <p role="status">
          {t('mark')}: <code className="k-fingerprint">{file.sha256}</code>
        </p>
      )}
    </div>
  )
}
