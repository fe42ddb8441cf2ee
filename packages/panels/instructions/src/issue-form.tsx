import type { InstructionAnswer } from '@kader/domain/answers/instruction'
import { IssueInstruction } from '@kader/domain/commands/instruction'
import { InstructionKind } from '@kader/domain/instruction'
import { HolderCapacity } from '@kader/domain/vocabulary/capacities'
import { portalOf } from '@kader/domain/vocabulary/portals'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { CheckboxGroup } from '@kader/ui/checkbox'
import { DateField } from '@kader/ui/date-field'
import { Form, FormActions } from '@kader/ui/form'
import { RadioGroup } from '@kader/ui/radio-group'
import { Select } from '@kader/ui/select-field'
import { TextField } from '@kader/ui/text-field'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { Id } from '@kader/domain/id'
import { useDeed } from '@kader/panel-kit/deed'
import type { Deed } from '@kader/panel-kit/deed'
import { Refused } from '@kader/panel-kit/explain'
import { useFieldProblems } from '@kader/panel-kit/field-problems'
import { FileMarkField } from './file-mark-field.tsx'
import type { IssuingDeeds } from './instruction-deeds.ts'
import type { MarkedFile } from './mark-file.ts'
import { sendFile } from './send-file.ts'
import { PlacesField } from './places-field.tsx'
import type { Places } from './places-field.tsx'

export interface IssueFormProps {
  today: string
  /** What may be replaced. */
  earlier: readonly InstructionAnswer[]
  /** What it can be limited to. */
  places: Places
  deeds: Pick<IssuingDeeds, 'issue' | 'addPart'>
}

const inACell = HolderCapacity.options.filter((capacity) => !['oversight', undefined].includes(portalOf(capacity)))

/** An instruction, or the next version of one. What is wrong stands at its field; what was typed stays. */
export function IssueForm({ today, earlier, places, deeds }: IssueFormProps): ReactElement {
  const t = useTranslations('instructions')
  const capacity = useTranslations('capacities')
  const announce = useAnnounce()
  const [percent, setPercent] = useState<number>()
  const { run, pending, failure } = useDeed(giveWithFile(deeds, setPercent))
  const [mistakes, setMistakes] = useState<Readonly<Record<string, string>>>({})
  const found = useFieldProblems({ done: false, failure: 'invalid', fields: mistakes })
  const answered = useFieldProblems(failure)
  const [force, setForce] = useState('informative')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [named, setNamed] = useState<readonly string[]>([])
  const [file, setFile] = useState<MarkedFile>()
  const [round, setRound] = useState(0)
  const send = async (values: FormData): Promise<void> => {
    const command = IssueInstruction.safeParse(written(values, { force, audience: { cells: [], services: [], [places.of]: named, capacities: chosen }, file }))
    setMistakes(command.success ? {} : mistakesOf(command.error.issues))
    if (!command.success || !(await run({ command: command.data, file }))) return
    setRound(round + 1)
    setForce('informative')
    setChosen([])
    setNamed([])
    setFile(undefined)
    announce({ message: t('issue.done'), tone: 'yes' })
  }
  return (
    <Form key={round} label={t('issue.title')} onSubmit={(values) => void send(values)} problems={found.length > 0 ? found : answered}>
      <Refused failure={failure} />
      <Select label={t('kind')} name="kind" required options={InstructionKind.options.map((value) => ({ value, label: t(`kinds.${value}`) }))} />
      <TextField label={t('issue.issuer')} name="issuer" required />
      <TextField label={t('number')} description={t('issue.empty')} name="number" width="medium" />
      <TextField label={t('issue.subject')} name="subject" required />
      {earlier.length === 0 ? null : (
        <Select
          label={t('issue.replaces')}
          name="replaces"
          placeholder={t('issue.replacesNone')}
          options={earlier.map(({ id, subject, version }) => ({ value: id, label: `${subject.shown ? subject.value : t('withheld')} (${t('version', { number: String(version) })})` }))}
        />
      )}
      <TextField label={t('norm')} description={t('issue.normAbout')} name="norm" width="medium" />
      <DateField label={t('issuedOn')} name="issuedOn" required defaultValue={today} />
      <DateField label={t('from')} name="from" required defaultValue={today} />
      <DateField label={t('to')} description={t('issue.empty')} name="to" />
      <PlacesField places={places} chosen={named} onChosen={setNamed} />
      <CheckboxGroup
        label={t('issue.capacities')}
        description={t('issue.capacitiesAbout')}
        name="audience"
        value={chosen}
        onChange={setChosen}
        options={inACell.map((value) => ({ value, label: capacity(value) }))}
      />
      <RadioGroup
        label={t('issue.force')}
        name="binding"
        value={force}
        onChange={setForce}
        options={(['informative', 'binding', 'suspends'] as const).map((value) => ({ value, label: t(`issue.${value}`) }))}
      />
      {force === 'suspends' ? <TextField label={t('issue.days')} description={t('issue.daysAbout')} name="suspendsAfterDays" type="number" width="short" required /> : null}
      <FileMarkField file={file} onFile={setFile} />
      <FormActions>
        {pending && percent !== undefined ? <p role="status">{t('sending', { percent: String(percent) })}</p> : null}
        <Button variant="primary" type="submit" pending={pending}>
          {t('issue.send')}
        </Button>
      </FormActions>
    </Form>
  )
}

interface Given {
  readonly command: IssueInstruction
  readonly file: MarkedFile | undefined
}

/** Gives the instruction, and then its file; what was given stays given when the file does not arrive, and says so itself. */
function giveWithFile({ issue, addPart }: IssueFormProps['deeds'], onProgress: (percent: number) => void): Deed<Given> {
  return async ({ command, file }) => {
    const given = await issue(command)
    const id = given.done ? Id.safeParse(given.id) : undefined
    if (file === undefined || id?.success !== true) return given
    return sendFile(addPart, { id: id.data, content: file.content, onProgress })
  }
}

interface Chosen {
  readonly force: string
  readonly audience: Readonly<Record<string, readonly string[]>>
  readonly file: MarkedFile | undefined
}

/** The form as the command would have it; an empty field is one that was not filled in. */
function written(values: FormData, { force, audience, file }: Chosen): Readonly<Record<string, unknown>> {
  const text = (name: string): string => String(values.get(name) ?? '').trim()
  const filled = (name: string): Readonly<Record<string, string>> => (text(name) === '' ? {} : { [name]: text(name) })
  return {
    kind: text('kind'),
    issuer: text('issuer'),
    number: text('number'),
    subject: text('subject'),
    issuedOn: text('issuedOn'),
    from: text('from'),
    ...filled('to'),
    ...filled('norm'),
    ...filled('replaces'),
    audience,
    binding: force !== 'informative',
    ...(force === 'suspends' ? { suspendsAfterDays: text('suspendsAfterDays') === '' ? 0 : Number(text('suspendsAfterDays')) } : {}),
    ...(file === undefined ? {} : { file: { sha256: file.sha256, bytes: file.bytes } }),
    fileName: file?.name ?? '',
  }
}

function mistakesOf(issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]): Readonly<Record<string, string>> {
  return Object.fromEntries(issues.map(({ path, message }) => [String(path[0]), message]))
}
