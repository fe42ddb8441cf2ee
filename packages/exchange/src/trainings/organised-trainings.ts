import { all, code, extend, together, type Disclosed } from '@kader/disclosure'
import { OrganisedTrainings, type EnrolledPerson } from '@kader/domain/answers/training'
import { Nothing } from '@kader/domain/commands/case-file'
import type { Facts } from '@kader/domain/content/all-records'
import { callOff, certificateNumber, enrolledIn, goodUntil, isMet, lastDayToTrain, mayMark, mayOrganise, organises, suspendedByTraining } from '@kader/domain/lifecycle/training'
import { Portal } from '@kader/domain/vocabulary/portals'
import { discloses } from '../procedures/discloses.ts'
import type { Working } from '../procedures/session.ts'
import { loadCertificates, loadRequirements, loadResults, loadSteps, loadTrainings } from './load-trainings.ts'
import type { OrganiserTrainingViews } from './views.ts'

type Training = Facts<'training'>

/** Every training that can be seen, who registered for one's own, how many were trained, and whom a requirement waits for. */
export function organisedTrainings(sector: Portal, views: OrganiserTrainingViews) {
  return discloses(sector, { record: 'training', answer: OrganisedTrainings }).query(Nothing, async (working) => {
    const { ports, mandate, disclosure, today, absent } = working
    if (!mayOrganise(mandate).ok) return absent()
    const found = []
    for (const sealed of (await ports.shelf('training').where({})).toReversed()) {
      const item = await disclosure.item(sealed, views.training)
      if (item === undefined) continue
      const enrolled = organises(sealed.facts, mandate).ok ? await peopleOf(working, sealed.facts, views) : []
      const rest = { counts: await countsOf(working, sealed.facts), mayCallOff: callOff(sealed.facts, mandate, today).ok }
      found.push(extend(extend(item, code(rest)), together({ enrolled: all(enrolled) })))
    }
    const seats = mandate.cell === undefined ? [] : await ports.shelf('seat').where({ cell: mandate.cell })
    return together({ trainings: all(found), requirements: code(await requirementsOf(working)), seats: await disclosure.items(seats, views.seat) })
  })
}

async function peopleOf({ ports, mandate, disclosure, today }: Working, training: Training, views: OrganiserTrainingViews): Promise<readonly Disclosed<EnrolledPerson>[]> {
  const sealed = await ports.shelf('enrolment').where({ training: training.id })
  const steps = sealed.map(({ facts }) => facts)
  const results = await loadResults(ports, training.id)
  const people: Disclosed<EnrolledPerson>[] = []
  for (const { person, place, number } of enrolledIn(training, steps)) {
    const last = sealed.findLast(({ facts }) => facts.person === person && facts.step === 'registered')
    const item = await disclosure.item(last, views.enrolment)
    if (item === undefined) continue
    const result = results.find((one) => one.person === person)
    const marked = result === undefined ? {} : { attended: result.passed, ...(result.passed ? { certificate: certificateNumber(result) } : {}) }
    people.push(extend(item, code({ place, number, ...marked, mayMark: mayMark(training, { by: mandate, person, steps, results, today }).ok })))
  }
  return people
}

/** People, each once; of a quiz whoever took it counts as registered. */
async function countsOf({ ports }: Working, training: Training) {
  const steps = await loadSteps(ports, training.id)
  const results = await loadResults(ports, training.id)
  const confirmed = new Set(enrolledIn(training, steps).map(({ person }) => person))
  const portalOf = new Map(steps.map(({ person, sector }) => [person, sector]))
  const taken = results.filter(({ by }) => by === 'quiz')
  for (const { person, source } of taken) portalOf.set(person, portalOf.get(person) ?? (await sectorOf(ports, source.mandate)) ?? 'oversight')
  const people = new Set([...confirmed, ...taken.map(({ person }) => person)])
  const certified = new Set(results.filter(({ passed }) => passed).map(({ person }) => person))
  return Portal.options.flatMap((sector) => {
    const ofSector = [...people].filter((person) => portalOf.get(person) === sector)
    return ofSector.length === 0 ? [] : [{ sector, enrolled: ofSector.length, certified: ofSector.filter((person) => certified.has(person)).length }]
  })
}

async function sectorOf(ports: Working['ports'], mandate: Training['id']) {
  return (await ports.mandates.byId(mandate))?.portal
}

/** Of the own cell; a supervisor sees none, as mandates are the cell's. */
async function requirementsOf({ ports, mandate, today }: Working) {
  if (mandate.cell === undefined || mandate.portal === 'oversight') return []
  const trainings = await loadTrainings(ports)
  const held = await ports.mandates.inCell(mandate.cell, today)
  const found = []
  for (const one of await loadRequirements(ports, mandate.cell)) {
    const missing = []
    for (const holder of held.filter((each) => lastDayToTrain(one, each) !== undefined)) {
      const certificates = await loadCertificates(ports, holder.person, trainings)
      if (isMet(one, { trainings, certificates }, today)) continue
      const until = goodUntil(one, holder, { trainings, certificates })
      const suspended = suspendedByTraining(holder, { trainings, certificates, requirements: [one] }, today)
      missing.push({ mandate: holder.id, ...(until === undefined ? {} : { goodUntil: until }), suspended })
    }
    const { id, topic, capacities, dueDays, announcedOn } = one
    found.push({ id, topic, capacities: [...capacities], dueDays, announcedOn, missing })
  }
  return found
}
