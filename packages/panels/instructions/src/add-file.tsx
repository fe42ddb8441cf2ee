import type { InstructionAnswer } from '@kader/domain/answers/instruction'
import type { AddFilePart } from '@kader/domain/commands/instruction'
import { useDeed } from '@kader/panel-kit/deed'
import type { Deed } from '@kader/panel-kit/deed'
import { Refused } from '@kader/panel-kit/explain'
import { Button } from '@kader/ui/button'
import { Stack } from '@kader/ui/layout'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { FileMarkField } from './file-mark-field.tsx'
import './intl-words.ts'
import type { MarkedFile } from './mark-file.ts'
import { sendFile } from './send-file.ts'

/** For who gave the instruction, while its file has not arrived whole: the same file again. */
export function AddFile({ instruction, addPart }: { instruction: InstructionAnswer; addPart: Deed<AddFilePart> }): ReactElement {
  const t = useTranslations('instructions')
  const [file, setFile] = useState<MarkedFile>()
  const [percent, setPercent] = useState<number>()
  const { run, pending, failure } = useDeed((content: Uint8Array) => sendFile(addPart, { id: instruction.id, content, onProgress: setPercent }))
  return (
    <Stack>
      <Refused failure={failure} />
      <FileMarkField file={file} onFile={setFile} />
      {pending && percent !== undefined ? <p role="status">{t('sending', { percent: String(percent) })}</p> : null}
      <div>
        <Button pending={pending} disabled={file === undefined} onPress={() => void (file === undefined ? undefined : run(file.content))}>
          {t('addFile')}
        </Button>
      </div>
    </Stack>
  )
}
