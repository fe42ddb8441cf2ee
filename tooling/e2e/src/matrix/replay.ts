import { opens } from '@kader/domain/decision'
import { LocalDate } from '@kader/domain/local-date'
import type { Portal } from '@kader/domain/vocabulary/portals'
import type { Kind } from '@kader/domain/vocabulary/kinds'
import type { Purpose } from '@kader/domain/vocabulary/purposes'
import type { Setting } from '@kader/domain/vocabulary/settings'
import { rowReaches } from '@kader/exchange/testing/row-reach'
import { decide } from '@kader/secrecy-rules'
import { bySpeaker, conditionsOf, type About, type AnyFacts, type Asking, type Stored } from './replay-conditions.ts'

interface Reading {
  readonly setting: Setting
  readonly purpose: Purpose
  readonly team?: true
}

const meeting: Reading = { setting: 'invitation', purpose: 'prevent-terrorism' }
const table: Reading = { setting: 'consultation-livc-r', purpose: 'prevent-terrorism' }
const fiche: Reading = { setting: 'feedback-fiche', purpose: 'prevent-terrorism' }
const minutes: Reading = { setting: 'common-file', purpose: 'prevent-terrorism' }
const registration: Reading = { setting: 'case-registration', purpose: 'prevent-terrorism' }
const teamOf: Readonly<Record<Portal, Reading>> = {
  education: { setting: 'shared-secrecy', purpose: 'care', team: true },
  welfare: { setting: 'shared-secrecy', purpose: 'care', team: true },
  vdab: { setting: 'bilateral', purpose: 'own-task', team: true },
  police: { setting: 'bilateral', purpose: 'own-task', team: true },
  municipality: registration,
  oversight: registration,
}

/** Of which kind each field is, written down anew; `own` is the kind in the facts of its record. */
const kindOf: Readonly<Record<string, Readonly<Record<string, Kind | 'own'>>>> = {
  'signal-line': { text: 'own' },
  contribution: { text: 'own' },
  'listing-decision': { indications: 'SIG', reason: 'SIG' },
  'minor-weighing': { weighing: 'SIG', motivation: 'SIG' },
  'case-refusal': { reason: 'SIG' },
  'closing-note': { reason: 'SIG' },
  destruction: { selectionRule: 'OPEN' },
  invitation: { subject: 'ID', aim: 'SIG', services: 'EXISTENCE', urgency: 'SIG' },
  'hold-note': { reason: 'SIG' },
  conclusion: { text: 'ACT' },
  action: { task: 'ACT' },
  'action-order': { task: 'ACT' },
  fiche: { evaluation: 'ACT', measures: 'ACT' },
  'fiche-text': { evaluation: 'POL', measures: 'POL' },
  'own-note': { text: 'own' },
  attestation: { reason: 'SIG' },
  'nameless-question': { text: 'ANON' },
  'nameless-reply': { text: 'ANON' },
  communication: { toWhom: 'SIG', reasons: 'SIG' },
  'communication-line': { text: 'own' },
  paper: { reference: 'SIG' },
  duty: { reason: 'SIG' },
  incident: { what: 'SIG' },
  'incident-note': { text: 'SIG' },
  consent: { text: 'SIG' },
  'consent-withdrawal': { note: 'SIG' },
  'mandate-change': { reason: 'OPEN' },
  'cell-entry': { name: 'OPEN', reference: 'OPEN', source: 'OPEN' },
  instruction: { issuer: 'OPEN', number: 'OPEN', subject: 'OPEN', fileName: 'OPEN' },
  'instruction-file': { bytes: 'OPEN' },
  training: { title: 'OPEN', organiser: 'OPEN', places: 'OPEN' },
  enrolment: { name: 'OPEN', service: 'OPEN' },
  seat: { name: 'OPEN', service: 'OPEN' },
  municipality: { name: 'OPEN', province: 'OPEN' },
  'organisation-before': { name: 'OPEN', kbo: 'OPEN', institution: 'OPEN', ovo: 'OPEN', contacts: 'OPEN', dataProtection: 'OPEN' },
  organisation: { name: 'OPEN', kbo: 'OPEN', institution: 'OPEN', ovo: 'OPEN', contacts: 'OPEN', dataProtection: 'OPEN' },
  'agreement-words': { title: 'OPEN', finality: 'OPEN', answersPeople: 'OPEN', thresholds: 'OPEN', contacts: 'OPEN' },
}

/** In which setting and to what end each record is read; undefined for a record that nobody reads. */
function readingOf(name: string, { portal }: { readonly portal: Portal }): Reading | undefined {
  if (['signal', 'signal-line', 'communication', 'communication-line'].includes(name)) return teamOf[portal]
  if (name === 'case-file' || name === 'listing-decision' || name === 'minor-weighing' || name === 'case-refusal' || name === 'closing-note') return registration
  if (name === 'nameless-question' || name === 'nameless-reply') return { setting: 'bilateral', purpose: 'own-task' }
  if (name === 'consultation' || name === 'invitation') return meeting
  if (['contribution', 'attendance', 'need-to-know', 'own-file-consent'].includes(name)) return table
  if (name === 'fiche') return fiche
  if (name === 'action-order') return { setting: 'after-meeting', purpose: 'prevent-terrorism', team: true }
  if (name === 'fiche-text') return table
  if (name === 'conclusion' || name === 'action') return minutes
  return name === 'seat' || name === 'cell-entry' || name === 'organisation-before' || name === 'instruction' || name === 'instruction-file' || name === 'training' || name === 'enrolment' || name === 'retention-term' || name === 'agreement-words' || name === 'mandate-change' || name === 'organisation' || name === 'municipality' || name === 'destruction' ? { setting: 'bilateral', purpose: 'operations' } : undefined
}

/** Whether the row policy, written anew, gives this person the record at all. */
export function isReached(asking: Asking, { facts }: Stored): boolean {
  const standing = (name: string): AnyFacts[] => asking.rows.filter((row) => row.name === name).map((row) => row.facts)
  return rowReaches(facts, asking.reader, {
    isOpen: (id) => standing('consultation').some((one) => one.id === id && one['status'] === 'open'),
    isSeated: (id, mandate) =>
      standing('attendance').some((one) => one['consultation'] === id && one['mandate'] === mandate && one['inRoom'] === true && one['confirmed'] === true),
  })
}

/** Whether the law lets this person read one field of one record; `ownFile`: for the file of his own service. */
export function mayRead(asking: Asking, row: Stored, { field, ownFile }: { readonly field: string; readonly ownFile: boolean }): boolean {
  const label = kindOf[row.name]?.[field]
  if (label === undefined) return false
  return isAllowed(asking, row, { kind: label === 'own' ? (row.facts['kind'] as Kind) : label, ownFile })
}

/** Whether the law lets this person know that the record exists, by itself or through what it stands in. */
export function mayKnow(asking: Asking, row: Stored): boolean {
  if (row.facts.source.mandate === asking.reader.id) return true
  if (!isReached(asking, row)) return false
  if (row.name === 'instruction' || row.name === 'instruction-file' || row.name === 'training' || row.name === 'enrolment') return true
  switch (row.name) {
    case 'case-file':
    case 'listing-decision':
    case 'minor-weighing':
    case 'closing-note':
    case 'consultation':
    case 'invitation':
      return isAllowed(asking, row, { kind: 'EXISTENCE', ownFile: false })
    case 'signal':
      return asking.reader.portal === 'municipality'
        ? isAllowed(asking, row, { kind: 'EXISTENCE', ownFile: false })
        : asking.rows.some((line) => line.name === 'signal-line' && line.facts['signal'] === row.facts.id && mayRead(asking, line, { field: 'text', ownFile: false }))
    case 'action-order':
      return mayRead(asking, row, { field: 'task', ownFile: false })
    case 'fiche':
    case 'fiche-text':
      return mayRead(asking, row, { field: 'evaluation', ownFile: false })
    case 'communication':
      return asking.rows.some((line) => line.name === 'communication-line' && line.facts['communication'] === row.facts.id && mayRead(asking, line, { field: 'text', ownFile: false }))
    case 'reading':
      return row.facts['of'] === asking.reader.id
    case 'nameless-question':
    case 'nameless-reply':
    case 'communication-line':
    case 'signal-line':
      return mayRead(asking, row, { field: 'text', ownFile: false })
    case 'seat':
    case 'retention-term':
    case 'mandate-change':
    case 'destruction':
    case 'agreement':
    case 'agreement-words':
      return row.facts.cell === asking.reader.cell
    case 'organisation':
    case 'organisation-before':
    case 'cell-entry':
    case 'municipality':
      return true
    default:
      return asking.rows.some((one) => one.name === 'consultation' && one.facts.id === row.facts['consultation'] && mayKnow(asking, one))
  }
}

/** Whether whatever this seat properly attests of this kind may be heard. */
export function mayHear(asking: Asking, seat: { readonly speaker: string; readonly consultation: unknown; readonly kind: Kind }): boolean {
  const holder = asking.register.find(({ id }) => id === seat.speaker)
  if (holder === undefined) return false
  if (holder.id === asking.reader.id) return true
  const caseFile = asking.rows.find(({ facts }) => facts.id === seat.consultation)?.facts['caseFile']
  const conditions = conditionsOf(asking, { ...seat, caseFile, attested: bySpeaker })
  return opens(decide({ at: LocalDate.parse(asking.today), holder: holder.capacity, recipient: asking.reader.capacity, ...table, kind: seat.kind, conditions }))
}

function isAllowed(asking: Asking, row: Stored, { kind, ownFile }: { readonly kind: Kind; readonly ownFile: boolean }): boolean {
  const { reader } = asking
  const { facts, name } = row
  if (!isReached(asking, row)) return false
  if (facts.source.mandate === reader.id && !ownFile) return true
  const reading: Reading | undefined = ownFile ? { setting: 'own-file', purpose: 'prevent-terrorism', team: true } : readingOf(name, reader)
  if (reading === undefined) return false
  const { setting, purpose, team } = reading
  const about: About = {
    speaker: ownFile ? reader.id : facts.source.mandate,
    kind,
    attested: facts.attested,
    consultation: name === 'consultation' ? facts.id : facts['consultation'],
    caseFile: name === 'case-file' ? facts.id : facts['caseFile'],
    ...(['signal-line', 'communication', 'communication-line'].includes(name) ? { written: facts } : {}),
    open: name === 'seat' || name === 'cell-entry' || name === 'organisation-before' || name === 'instruction' || name === 'instruction-file' || name === 'training' || name === 'enrolment' || name === 'municipality' || name === 'agreement-words' || name === 'mandate-change' || name === 'organisation',
    without: facts['without'],
    ...(name === 'fiche' ? { fiche: facts.id } : {}),
    minutes: setting === 'common-file' || setting === 'own-file',
    ownFile: setting === 'own-file',
  }
  const holder = ownFile ? reader.capacity : facts.source.holder
  const recipient = team === true ? 'own-team' : reader.capacity
  return opens(decide({ at: LocalDate.parse(asking.today), holder, recipient, setting, purpose, kind, conditions: conditionsOf(asking, about) }))
}
