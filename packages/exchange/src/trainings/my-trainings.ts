import { all, code, extend, together } from '@kader/disclosure'
import { MyTrainings, type TrainingStep } from '@kader/domain/answers/training'
import { Nothing } from '@kader/domain/commands/case-file'
import { enrolledIn, goodUntil, isOfferedTo, lastDayToTrain, mayEnrol, mayGiveUp, mayTakeQuiz, renewDays, suspendedByTraining } from '@kader/domain/lifecycle/training'
import { daysUntil } from '@kader/domain/local-date'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { discloses } from '../procedures/discloses.ts'
import { loadCertificates, loadRequirements, loadSteps, loadTrainings } from './load-trainings.ts'
import type { TrainingViews } from './views.ts'

/** What is offered to the acting mandate, newest first, what its holder can show, and what the mandate requires. */
export function myTrainings(sector: Portal, views: TrainingViews) {
  return discloses(sector, { record: 'training', answer: MyTrainings }).query(Nothing, async ({ ports, mandate, disclosure, today, absent }) => {
    const trainings = await loadTrainings(ports)
    const certificates = await loadCertificates(ports, mandate.person, trainings)
    const found = []
    for (const sealed of (await ports.shelf('training').where({})).toReversed()) {
      const item = isOfferedTo(sealed.facts, mandate) ? await disclosure.item(sealed, views.training) : undefined
      if (item === undefined) continue
      const steps = await loadSteps(ports, sealed.facts.id)
      const enrolled = enrolledIn(sealed.facts, steps)
      const own = enrolled.find(({ person }) => person === mandate.person)
      const asking = { mandate, steps, today }
      const may: TrainingStep[] = [
        ...(mayEnrol(sealed.facts, asking).ok ? (['enrol'] as const) : []),
        ...(mayGiveUp(sealed.facts, asking).ok ? (['give-up'] as const) : []),
        ...(mayTakeQuiz(sealed.facts, { mandate, certificates, today }).ok ? (['take-quiz'] as const) : []),
      ]
      const standing = {
        free: Math.max(0, (sealed.facts.seats ?? 0) - enrolled.length),
        ...(own === undefined ? {} : { place: own.place, ...(own.place === 'waiting' ? { waiting: own.number } : {}) }),
        certificates: certificates.filter(({ training }) => training === sealed.facts.id),
        may,
      }
      found.push(extend(item, code(standing)))
    }
    const required = (await loadRequirements(ports, mandate.cell ?? absent())).filter((one) => lastDayToTrain(one, mandate) !== undefined)
    const requirements = required.map((one) => {
      const until = goodUntil(one, mandate, { trainings, certificates })
      const daysLeft = until === undefined ? undefined : Math.max(0, daysUntil(today, until))
      return {
        id: one.id,
        topic: one.topic,
        ...(until === undefined ? {} : { goodUntil: until }),
        ...(daysLeft === undefined ? {} : { daysLeft }),
        warn: daysLeft !== undefined && daysLeft <= renewDays,
        suspended: suspendedByTraining(mandate, { trainings, certificates, requirements: [one] }, today),
      }
    })
    return together({ trainings: all(found), requirements: code(requirements) })
  })
}
