import type { InstructionAnswer, InstructionFile } from '@kader/domain/answers/instruction'
import { bytesOf } from '@kader/domain/base64'
import type { Id } from '@kader/domain/id'
import { Button } from '@kader/ui/button'
import { Notice } from '@kader/ui/notice'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import './intl-words.ts'
import { fingerprintOf } from './mark-file.ts'

export type ReadFile = (id: Id) => Promise<InstructionFile>

/** Opens the file of an instruction: checked against its fingerprint, and handed over as a download that no page runs. */
export function OpenFile({ instruction, read }: { instruction: InstructionAnswer; read: ReadFile }): ReactElement | null {
  const t = useTranslations('instructions')
  const code = useTranslations('errors.code')
  const [problem, setProblem] = useState<string>()
  const [pending, setPending] = useState(false)
  const { file, fileKept, fileName, id } = instruction
  if (file === undefined) return null
  if (!fileKept) return <p className="k-quiet">{t('fileLost')}</p>
  const name = fileName.shown ? fileName.value : t('file')
  const openIt = async (): Promise<void> => {
    setPending(true)
    setProblem(undefined)
    try {
      const content = joined(await read(id))
      if ((await fingerprintOf(content)) === file.sha256) download(content, name)
      else setProblem(t('fileChanged'))
    } catch {
      setProblem(code('unavailable'))
    }
    setPending(false)
  }
  return (
    <>
      {problem === undefined ? null : <Notice tone="no" role="alert" title={problem} />}
      <div>
        <Button label={t('openFileOf', { name })} pending={pending} onPress={() => void openIt()}>
          {t('openFile')}
        </Button>
      </div>
    </>
  )
}

function joined({ parts }: InstructionFile): Uint8Array {
  const pieces = parts.map(({ bytes }) => (bytes.shown ? bytesOf(bytes.value) : new Uint8Array()))
  const whole = new Uint8Array(pieces.reduce((length, one) => length + one.length, 0))
  let at = 0
  for (const one of pieces) {
    whole.set(one, at)
    at += one.length
  }
  return whole
}

function download(content: Uint8Array, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content.slice()], { type: 'application/octet-stream' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
