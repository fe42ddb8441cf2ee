import { PageHeader } from '@kader/ui/section'
import type { ReactElement } from 'react'
import { ChairTable } from './chair-table.tsx'
import { ConsultationList } from './consultation-list.tsx'
import { Orders } from './orders.tsx'
import { ConsultationRoom } from './consultation-room.tsx'
import type { ConsultationAnswer } from '@kader/domain/answers/consultation'
import type { Answered } from '@kader/panel-kit/deed'
import type { ChairDeeds, RoomDeeds } from './room-deeds.ts'
import { beforeRoom, closed, earlierInvitation, held, openTable, presided, represented, sentInvitation, split, toConfirm, toConsent } from './sample-consultation.ts'
import { coordinator, officer } from './sample-seats.ts'
import { renderSampleWhy, sampleWhy } from './sample-why.tsx'

const done = (): Promise<Answered> => Promise.resolve({ done: true })
const refused = (): Promise<Answered> =>
  Promise.resolve({ done: false, refusal: 'not-allowed-by-law', why: [sampleWhy('SCH', 'undecidable')] })

const roomDeeds: RoomDeeds = {
  accept: done,
  decline: done,
  nameRepresentative: done,
  enter: done,
  confirmSecrecy: done,
  leave: done,
  contribute: refused,
  consent: done,
  proposeFiche: done,
  signFiche: done,
  answerFiche: done,
  keepOwnNote: refused,
}
const chairDeeds: ChairDeeds = { allow: done, open: done, close: done, conclude: done, agree: done, inviteAgain: done, hold: done, resume: done, split: done, callBack: done }
const preview = {
  ask: () => undefined,
  answer: {
    seats: [
      { mandate: coordinator.mandate, recipient: coordinator.capacity, sight: 'line', why: sampleWhy('SCH', 'permit') },
      { mandate: officer.mandate, recipient: officer.capacity, sight: 'nothing', why: sampleWhy('SCH', 'undecidable') },
    ],
  },
} satisfies Parameters<typeof ConsultationRoom>[0]['preview']

const passing = {
  orders: [
    { id: beforeRoom.id, to: officer.mandate, due: beforeRoom.day, task: { shown: true as const, value: 'Bel maandag om een afspraak te maken.' }, may: ['carry-out' as const] },
    { id: openTable.id, to: coordinator.mandate, due: beforeRoom.day, doneOn: beforeRoom.day, task: { shown: true as const, value: 'Zoek een plaats in de cursus.' }, may: [] },
  ],
  mayPassOn: closed.ownFile.map(({ id }) => id),
  colleagues: [officer.mandate],
}

interface RoomState {
  consultation: ConsultationAnswer
  chair?: ReactElement
  masked?: boolean
  deeds?: Partial<RoomDeeds>
  ask?: (typeof preview)['ask']
}

/** A room in some state, for tests that do something in it. */
export function roomWith({ consultation, chair, masked = false, deeds, ask }: RoomState): ReactElement {
  return (
    <ConsultationRoom
      consultation={consultation}
      deeds={{ ...roomDeeds, ...deeds }}
      preview={{ ...preview, ...(ask === undefined ? {} : { ask }) }}
      renderWhy={renderSampleWhy}
      chair={chair}
      masked={masked}
    />
  )
}

export function presiding(consultation: ConsultationAnswer, deeds: Partial<ChairDeeds> = {}): ReactElement {
  return roomWith({ consultation, chair: <ChairTable consultation={consultation} deeds={{ ...chairDeeds, ...deeds }} /> })
}

const list = { hrefOf: () => '/overleg/10', accept: done, decline: done, renderWhy: renderSampleWhy }

/** Every state a person can meet, by name. */
export const consultsStates = {
  'invited at short notice, with somebody to represent': () => roomWith({ consultation: represented }),
  'held, for the mayor': () => presiding(held),
  'held, for a service': () => roomWith({ consultation: { ...held, may: [] } }),
  'waiting outside': () => roomWith({ consultation: { ...openTable, table: [], waitsOutside: true, may: [] } }),
  'split, for the mayor': () => presiding(split),
  'orders to carry out and to pass on': () => (
    <>
      <PageHeader title="Acties" />
      <Orders list={{ invitations: [], consultations: [], actions: closed.ownFile, ...passing, fiches: [], seats: [officer, coordinator], ownNotes: [], kept: [] }} deeds={{ passOn: refused, carryOut: done }} renderWhy={renderSampleWhy} />
    </>
  ),
  'list empty': () => <ConsultationList {...list} list={{ invitations: [], consultations: [], actions: [], orders: [], mayPassOn: [], colleagues: [], fiches: [], seats: [], ownNotes: [], kept: [] }} />,
  'list with an invitation': () => (
    <ConsultationList
      {...list}
      list={{
        invitations: [sentInvitation, earlierInvitation],
        consultations: [{ id: beforeRoom.id, status: 'open', day: beforeRoom.day }],
        actions: closed.ownFile,
        ...passing,
        fiches: closed.fiches,
        seats: closed.seats,
        ownNotes: [{ id: beforeRoom.id, kind: 'ACT', day: beforeRoom.day, text: { shown: true, value: 'De jeugdwerker belt wekelijks.' } }],
        kept: [{ id: beforeRoom.id, kind: 'SIG', form: 'written', text: { shown: true, value: 'Hij komt trouw naar zijn afspraken.' } }],
      }}
    />
  ),
  'invitation withheld': () =>
    roomWith({
      consultation: {
        ...beforeRoom,
        invitations: [{ ...sentInvitation, aim: { shown: false, why: sampleWhy('SIG', 'prohibited') } }],
      },
    }),
  'invited again': () =>
    roomWith({
      consultation: {
        ...beforeRoom,
        invitations: [{ ...earlierInvitation, consultation: beforeRoom.id, day: sentInvitation.day }, sentInvitation],
      },
    }),
  'before the room': () => roomWith({ consultation: beforeRoom }),
  'secrecy to confirm': () => roomWith({ consultation: toConfirm }),
  'open table': () => roomWith({ consultation: openTable }),
  'consent asked': () => roomWith({ consultation: toConsent }),
  closed: () => roomWith({ consultation: closed }),
  'connection lost': () => roomWith({ consultation: openTable, masked: true }),
  'chair before opening': () => presiding({ ...presided, status: 'invited', table: [], may: ['open', 'allow'] }),
  'chair of an open table': () => presiding(presided),
} as const satisfies Record<string, () => ReactElement>
