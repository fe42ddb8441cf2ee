import type { FicheAnswer } from '@kader/domain/answers/fiche'
import type { ConsultationAnswer, InvitationAnswer, TableSeat } from '@kader/domain/answers/consultation'
import { localDate } from '@kader/domain/local-date'
import { LineKind } from '@kader/domain/commands/signal'
import { caw, clb, coordinator, officer, sampleId, seats, vdab } from './sample-seats.ts'
import { sampleWhy } from './sample-why.tsx'

const day = localDate('2026-10-12')

export const sentInvitation: InvitationAnswer = {
  id: sampleId(20),
  consultation: sampleId(10),
  status: 'sent',
  day: localDate('2026-10-05'),
  subject: { shown: true, value: 'Noor V., 19 jaar, Oefenstad' },
  aim: { shown: true, value: 'Samen bekijken welke steun nu helpt.' },
  services: { shown: true, value: ['CLB Oefenstad', 'CAW Oefenland', 'VDAB Oefenstad', 'Politiezone Oefenstad'] },
  urgency: { shown: true, value: '' },
}

export const earlierInvitation: InvitationAnswer = {
  ...sentInvitation,
  id: sampleId(21),
  consultation: sampleId(11),
  day: localDate('2026-09-14'),
  status: 'declined',
  declined: 'no-client',
}

const accepted: InvitationAnswer = { ...sentInvitation, status: 'accepted' }

/** An invited service before it enters the room. */
export const beforeRoom: ConsultationAnswer = {
  id: sampleId(10),
  status: 'invited',
  day,
  invitations: [sentInvitation],
  room: [],
  seats: [],
  table: [],
  mine: [],
  waitsOutside: false,
  representatives: [],
  conclusions: [],
  actions: [],
  ownFile: [],
  consents: [],
  fiches: [],
  sent: [],
  needToKnow: [],
  may: ['accept', 'decline', 'enter'],
}

const room = [coordinator, officer, clb, caw].map((seat, index) => ({
  id: sampleId(40 + index),
  mandate: seat.mandate,
  inRoom: seat !== caw,
  confirmed: seat !== clb,
  tookPart: false,
}))

export const toConfirm: ConsultationAnswer = {
  ...beforeRoom,
  invitations: [accepted],
  room,
  seats: [...seats],
  may: ['confirm-secrecy', 'leave'],
}

export const openTable: ConsultationAnswer = {
  ...toConfirm,
  status: 'open',
  room: room.map((seat) => ({ ...seat, inRoom: true, confirmed: true, tookPart: true })),
  table: [clb, officer, caw].map((seat) => tableSeat(seat, seat === clb)),
  mine: [
    {
      id: sampleId(60),
      kind: 'SCH',
      form: 'written',
      text: { shown: true, value: 'Zij was sinds september vier dagen op school.' },
    },
  ],
  may: ['contribute', 'leave'],
}

function tableSeat(seat: typeof clb, own: boolean): TableSeat {
  return {
    mandate: seat.mandate,
    capacity: seat.capacity,
    own,
    kinds: LineKind.options.map((kind, index) => {
      if (!own && !['SIG', 'ACT', 'SCH'].includes(kind))
        return { kind, open: false, why: sampleWhy(kind, kind === 'MED' ? 'prohibited' : 'undecidable') }
      const text = own && kind === 'SCH' ? 'Zij was sinds september vier dagen op school.' : 'Zij kwam deze maand zelf langs met haar vader.'
      const said = (own && kind === 'SCH') || (!own && kind === 'SIG')
      return { kind, open: true, lines: said ? [{ id: sampleId(70 + index), form: 'written', text: { shown: true, value: text } }] : [] }
    }),
  }
}

const action = {
  id: sampleId(80),
  consultation: sampleId(10),
  owner: vdab.mandate,
  due: localDate('2026-11-02'),
  task: { shown: true, value: 'Een kennismaking met de opleiding lassen regelen.' },
} as const

const fiche: FicheAnswer = {
  id: sampleId(95),
  status: 'waiting',
  day,
  evaluation: { shown: true, value: 'De begeleiding loopt en wordt na drie maanden bekeken.' },
  measures: { shown: true, value: ['Een kennismaking met de opleiding lassen regelen.'] },
  answers: [{ id: sampleId(96), mandate: clb.mandate, answer: true }],
  may: ['answer', 'sign'],
}

/** The table is open, something is decided, and everyone is asked to consent. */
export const toConsent: ConsultationAnswer = {
  ...openTable,
  conclusions: [{ id: sampleId(81), text: { shown: true, value: 'VDAB en CAW begeleiden samen.' } }],
  actions: [action],
  consents: [
    { id: sampleId(90), mandate: clb.mandate, answer: true },
    { id: sampleId(91), mandate: officer.mandate, answer: false },
  ],
  fiches: [fiche],
  may: ['contribute', 'consent', 'propose-fiche', 'leave'],
}

export const closed: ConsultationAnswer = {
  ...toConsent,
  status: 'closed',
  room: [],
  table: [],
  ownFile: [action],
  fiches: [{ ...fiche, status: 'signed', signedOn: day, recipients: ['ocad', 'vsse', 'police-officer'], may: [] }],
  may: ['keep-own'],
}

/** What the coordinator who presides sees of the open table. */
export const presided: ConsultationAnswer = {
  ...toConsent,
  sent: [
    { id: sampleId(30), invitee: officer.mandate, status: 'accepted', day },
    { id: sampleId(31), invitee: clb.mandate, status: 'sent', day },
    { id: sampleId(32), invitee: caw.mandate, status: 'accepted', day },
    { id: sampleId(33), invitee: vdab.mandate, status: 'declined', declined: 'capacity', day },
  ],
  needToKnow: [
    { id: sampleId(50), mandate: clb.mandate, kind: 'SIG', answer: true },
    { id: sampleId(51), mandate: caw.mandate, kind: 'SIG', answer: true },
  ],
  may: ['allow', 'close', 'conclude', 'agree', 'invite-again', 'leave'],
}

/** Invited at short notice, with a representative to name. */
export const represented: ConsultationAnswer = {
  ...beforeRoom,
  invitations: [{ ...sentInvitation, urgency: { shown: true, value: 'Zij vertrekt volgende week.' } }],
  representatives: [caw],
  may: ['accept', 'decline', 'enter', 'name-representative'],
}

/** Held, as the mayor sees it. */
export const held: ConsultationAnswer = {
  ...beforeRoom,
  status: 'held',
  hold: { since: day, ground: 'prosecutor-objects', decideBy: localDate('2026-10-19'), why: sampleWhy('SIG', 'hold') },
  may: ['resume', 'close'],
}

/** Split, as the mayor sees it. */
export const split: ConsultationAnswer = {
  ...presided,
  room: presided.room.map((seat) => (seat.mandate === caw.mandate ? { ...seat, inRoom: false, aside: true as const } : seat)),
  may: ['allow', 'close', 'hold', 'split', 'call-back', 'leave'],
}
