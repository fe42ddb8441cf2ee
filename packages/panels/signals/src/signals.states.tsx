import type { SignalAnswer, SignalPreview } from '@kader/domain/answers/signal'
import type { PreviewSignal } from '@kader/domain/commands/signal'
import { id } from '@kader/domain/id'
import { localDate } from '@kader/domain/local-date'
import type { Why } from '@kader/domain/shown'
import type { Kind } from '@kader/domain/vocabulary/kinds'
import type { ReactElement } from 'react'
import type { Sent } from './sent.ts'
import type { ConsentDeeds } from './consent-deeds.tsx'
import { ConsentsOnFile } from './consents-on-file.tsx'
import { MyAttestations } from './my-attestations.tsx'
import type { MyAttestationsProps } from './my-attestations.tsx'
import { SignalEditor } from './signal-editor.tsx'
import type { SignalEditorProps } from './signal-editor.tsx'
import { SignalList } from './signal-list.tsx'
import { SignalReading, type SignalReadingProps } from './signal-reading.tsx'

const today = localDate('2026-10-05')
const ids = {
  signal: id('7c1e0f3a-52d4-4b8e-9a6f-1d2c3b4a5e60'),
  other: id('2b9d8c7e-6f5a-4e3d-8c2b-1a0f9e8d7c6b'),
  sig: id('a1b2c3d4-e5f6-4a7b-8c9d-0e1f2a3b4c5d'),
  care: id('f0e1d2c3-b4a5-4968-8776-5a4b3c2d1e0f'),
}

const why: Why = {
  at: today,
  holder: 'clb-worker',
  recipient: 'livc-coordinator',
  setting: 'case-registration',
  kind: 'CARE',
  purpose: 'prevent-terrorism',
  outcome: 'prohibited',
  rules: [],
  failed: [],
  norms: [],
  unmet: [],
  unknown: [],
  obligations: [],
  contested: [],
}

const renderWhy = (reason: Why): ReactElement => <p>De wet beslist: {reason.outcome}.</p>

/** As the gateway answers for a CLB counsellor: name and signal may be registered, confidential help may not. */
export async function preview({ kinds, attested }: PreviewSignal): Promise<SignalPreview> {
  return { rows: kinds.map((kind) => ({ kind, cells: cellsFor(kind, attested) })) }
}

function cellsFor(kind: Kind, attested: readonly string[]): SignalPreview['rows'][number]['cells'] {
  const may = kind === 'SIG' || kind === 'ID'
  const confirmed = attested.includes('C-FREE') && attested.includes('C-NEC')
  const shared = attested.includes('C-SHARED')
  const registering: Why = {
    ...why,
    kind,
    outcome: may ? (confirmed ? 'permit' : 'conditional') : 'prohibited',
    unknown: may && !confirmed ? ['C-FREE', 'C-NEC'] : [],
  }
  const frame = {
    setting: 'case-registration',
    purpose: 'prevent-terrorism',
    sight: may && confirmed ? 'line' : 'nothing',
    registered: may ? 'line' : 'existence',
  } as const
  return [
    {
      recipient: 'own-team',
      setting: 'shared-secrecy',
      purpose: 'care',
      sight: shared ? 'line' : 'nothing',
      why: {
        ...why,
        kind,
        recipient: 'own-team',
        setting: 'shared-secrecy',
        purpose: 'care',
        outcome: shared ? 'permit' : 'conditional',
        unknown: shared ? [] : ['C-SHARED'],
      },
    },
    { recipient: 'livc-coordinator', ...frame, why: registering },
    { recipient: 'mayor', ...frame, why: { ...registering, recipient: 'mayor' } },
    {
      recipient: 'police-officer',
      setting: 'bilateral',
      purpose: 'prevent-terrorism',
      sight: 'nothing',
      why: { ...why, kind, recipient: 'police-officer', setting: 'bilateral' },
    },
  ]
}

export const draft: SignalAnswer = {
  id: ids.signal,
  status: 'draft',
  urgent: false,
  age: '12-17',
  may: ['edit', 'register'],
  lines: [
    {
      id: ids.sig,
      kind: 'SIG',
      text: { shown: true, value: 'Kijkt in de klas naar filmpjes waarin geweld wordt verheerlijkt.' },
    },
    {
      id: ids.care,
      kind: 'CARE',
      text: { shown: true, value: 'Vertelde in begeleiding over spanningen thuis.' },
    },
  ],
}

const registered: SignalAnswer = {
  ...draft,
  status: 'registered',
  urgent: true,
  registeredOn: today,
  registered: [ids.sig],
  may: ['withdraw'],
}
const colleague: SignalAnswer = {
  ...draft,
  id: ids.other,
  may: [],
  lines: [
    { id: ids.sig, kind: 'SIG', text: { shown: true, value: 'Blijft sinds kort weg uit de les.' } },
    { id: ids.care, kind: 'MED', text: { shown: false, why: { ...why, kind: 'MED' } } },
  ],
}

const done = async (): Promise<Sent> => ({ done: true, id: ids.signal })

export function editor(props: Partial<SignalEditorProps>): ReactElement {
  return <SignalEditor onPreview={preview} onSave={done} onRegister={done} renderWhy={renderWhy} {...props} />
}

/** One consent that stands and one that was taken back, for tests that do something with them. */
export function consents(deeds: ConsentDeeds): ReactElement {
  const given = { by: 'person', capable: true, kinds: ['CARE'], recipients: ['school-director'], purpose: 'care', day: today, text: { shown: true, value: 'De directeur mag weten dat ik hulp krijg.' } } as const
  const mutable = { ...given, kinds: [...given.kinds], recipients: [...given.recipients] }
  return <ConsentsOnFile consents={[{ id: ids.sig, ...mutable }, { id: ids.care, ...mutable, withdrawnOn: today }]} deeds={deeds} />
}

/** One's own registration, for tests that withdraw it. */
export function reading(onWithdraw: SignalReadingProps['onWithdraw'] = async () => ({ done: true })): ReactElement {
  return <SignalReading signal={registered} onWithdraw={onWithdraw} renderWhy={renderWhy} />
}

/** What one confirmed, for tests that take it back. */
export function attested(onRevoke: MyAttestationsProps['onRevoke']): ReactElement {
  const reason = { shown: true, value: 'het team volgt mee op' } as const
  return (
    <MyAttestations
      attestations={[
        { id: ids.sig, about: ids.signal, condition: 'C-SHARED', day: today, reason },
        { id: ids.care, about: ids.other, condition: 'C-NOSEC', day: today, revokedOn: today, reason },
      ]}
      onRevoke={onRevoke}
    />
  )
}

/** Every state of the panel, by the name its test and a person give it. */
export const signalStates: Readonly<Record<string, () => ReactElement>> = {
  'no consent on file': () => <ConsentsOnFile consents={[]} deeds={{ record: async () => ({ done: true }), takeBack: async () => ({ done: true }) }} />,
  'consents on file': () => consents({ record: async () => ({ done: true }), takeBack: async () => ({ done: true }) }),
  'nothing confirmed': () => <MyAttestations attestations={[]} onRevoke={async () => ({ done: true })} />,
  'something confirmed, something taken back': () => attested(async () => ({ done: true })),
  'nog geen signaal': () => (
    <SignalList
      signals={{ mine: [], team: [] }}
      newHref="/signalen/nieuw"
      hrefOf={(one) => `/signalen/${one}`}
    />
  ),
  'signalen van mij en van mijn team': () => (
    <SignalList
      signals={{ mine: [draft, registered], team: [colleague] }}
      newHref="/signalen/nieuw"
      hrefOf={(one) => `/signalen/${one}`}
    />
  ),
  'nieuw signaal': () => editor({}),
  'ontwerp met twee regels': () => editor({ signal: draft }),
  'voorbeeld niet beschikbaar': () =>
    editor({ signal: draft, onPreview: async () => Promise.reject(new Error('away')) }),
  'niet bewaard: intussen gewijzigd': () =>
    editor({ signal: draft, onSave: async () => ({ done: false, refusal: 'changed-meanwhile' }) }),
  'niet bewaard: een lege regel': () =>
    editor({
      signal: draft,
      onSave: async () => ({ done: false, failure: 'invalid', fields: { 'lines.0.text': 'required' } }),
    }),
  'aanmelden geweigerd door de wet': () =>
    editor({
      signal: draft,
      onRegister: async () => ({ done: false, refusal: 'not-allowed-by-law', why: [why] }),
    }),
  'niets om aan te melden': () => editor({ signal: { ...draft, lines: draft.lines.slice(1) } }),
  aangemeld: () => reading(),
  'van een collega': () => <SignalReading signal={colleague} onWithdraw={async () => ({ done: true })} renderWhy={renderWhy} />,
}
