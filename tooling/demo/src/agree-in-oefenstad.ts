import type { Id } from '@kader/domain/id'
import type { LocalDate } from '@kader/domain/local-date'
import type { DraftAgreement, SignAgreement } from '@kader/domain/commands/agreement'
import type { AgreementList } from '@kader/domain/answers/agreement'
import type { Receipt } from '@kader/exchange/refusal'
import { agreementTemplates, linesFrom } from '@kader/secrecy-rules'

interface Signing {
  readonly agreements: { sign(signing: SignAgreement): Promise<Receipt> }
}

interface Writing {
  readonly agreements: {
    save(draft: DraftAgreement): Promise<Receipt>
    propose(version: { id: Id }): Promise<Receipt>
    list(nothing: object): Promise<AgreementList>
  }
}

interface Agreeing {
  readonly today: LocalDate
  readonly writer: Writing
  /** One for each service, with whom to turn to there. */
  readonly parties: readonly { readonly service: Id; readonly contact: string; readonly signer: Signing }[]
  readonly done: (answer: Promise<Receipt>) => Promise<Id>
}

/** The partners of Oefenstad take over a template, and each signs for itself. */
export async function agreeInOefenstad({ today, writer, parties, done }: Agreeing): Promise<void> {
  const template = agreementTemplates.find(({ id }) => id === 'social-partners')
  if (template === undefined) throw new Error('no template for a cell with social partners')
  const { title, finality, answersPeople } = template
  const id = await done(
    writer.agreements.save({
      title,
      finality,
      answersPeople,
      from: today,
      retentionMonths: 36,
      parties: parties.map(({ service }) => service),
      lines: [...linesFrom(template, today)],
      thresholds: template.lines.map(({ name, threshold }) => ({ line: name, text: threshold })),
      contacts: parties.map(({ service, contact }) => ({ service, contact })),
    }),
  )
  await done(writer.agreements.propose({ id }))
  const text = (await writer.agreements.list({})).versions[0]?.text ?? ''
  for (const { signer } of parties) await done(signer.agreements.sign({ id, text }))
}
